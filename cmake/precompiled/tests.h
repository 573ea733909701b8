// As windows.h, with Catch2, for test programs.
#pragma once

#include "cmake/precompiled/windows.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
