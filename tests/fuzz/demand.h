#pragma once

#include <cstdio>
#include <cstdlib>

/// What a fuzz target expects beyond not crashing. Says which expectation broke and ends the program, so that
/// libFuzzer and the corpus run both keep the input.
inline void demand(bool holds, const char* expectation)
{
    if (holds)
        return;
    std::fprintf(stderr, "expected: %s\n", expectation);
    std::abort();
}
