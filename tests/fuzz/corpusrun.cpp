// Stands in for libFuzzer in an ordinary build: every file of the corpus, then seeded mutations of them,
// always the same. An input that ends the program is left as "crash-input" in the working folder.

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;
using Random = std::mt19937_64;

constexpr int mutationsInAll = 4000;
constexpr std::size_t longestMutation = 64 * 1024;

const Bytes* running = nullptr;

extern "C" void keepInput(int signal)
{
    if (running) {
        const int file = open("crash-input", O_CREAT | O_TRUNC | O_WRONLY, 0600);
        if (file >= 0 && write(file, running->data(), running->size()) >= 0)
            close(file);
    }
    std::signal(signal, SIG_DFL);
    raise(signal);
}

void run(const Bytes& input)
{
    running = &input;
    LLVMFuzzerTestOneInput(input.data(), input.size());
    running = nullptr;
}

std::size_t below(std::size_t bound, Random& random)
{
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
}

Bytes::iterator somewhere(Bytes& bytes, Random& random)
{
    return bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size() + 1, random));
}

void insertPiece(Bytes& bytes, Random& random)
{
    using namespace std::string_view_literals;
    constexpr std::array pieces{"\0"sv,
                                "\n"sv,
                                "\r\n"sv,
                                "\t"sv,
                                "\""sv,
                                ","sv,
                                "/"sv,
                                ":"sv,
                                "-"sv,
                                "0"sv,
                                "99999999999"sv,
                                "\xEF\xBB\xBF"sv,
                                "\xE5\xB9\xB4"sv,
                                "\xE6\x9C\x88"sv,
                                "\xE3\x80\x80"sv,
                                "\xE3\x82\x99"sv,
                                "\xEF\xBE\x9E"sv,
                                "\xF0\xA0\xAE\xB7"sv,
                                "\xED\xA0\x80"sv,
                                "\xFF"sv};
    const std::string_view piece = pieces[below(pieces.size(), random)];
    bytes.insert(somewhere(bytes, random), piece.begin(), piece.end());
}

void mutate(Bytes& bytes, const std::vector<Bytes>& corpus, Random& random)
{
    switch (below(6, random)) {
    case 0:
        if (!bytes.empty())
            bytes[below(bytes.size(), random)] ^= static_cast<std::uint8_t>(1U << below(8, random));
        break;
    case 1:
        bytes.insert(somewhere(bytes, random), static_cast<std::uint8_t>(below(256, random)));
        break;
    case 2: {
        auto from = somewhere(bytes, random);
        auto to = somewhere(bytes, random);
        bytes.erase(std::min(from, to), std::max(from, to));
        break;
    }
    case 3: {
        const auto from = static_cast<std::ptrdiff_t>(below(bytes.size() + 1, random));
        const Bytes repeated(bytes.begin() + from, bytes.end());
        bytes.insert(bytes.begin() + from, repeated.begin(), repeated.end());
        break;
    }
    case 4: {
        Bytes other = corpus[below(corpus.size(), random)];
        bytes.erase(somewhere(bytes, random), bytes.end());
        bytes.insert(bytes.end(), somewhere(other, random), other.end());
        break;
    }
    default:
        insertPiece(bytes, random);
    }
    if (bytes.size() > longestMutation)
        bytes.resize(longestMutation);
}

std::vector<Bytes> readCorpus(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());

    std::vector<Bytes> corpus;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        corpus.emplace_back(content.begin(), content.end());
    }
    return corpus;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS-FOLDER\n", argv[0]);
        return 2;
    }
    const std::vector<Bytes> corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 1;
    }
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);

    run({});
    for (const Bytes& input : corpus)
        run(input);
    Random random(20261122);
    for (int i = 0; i < mutationsInAll; ++i) {
        Bytes input = corpus[below(corpus.size(), random)];
        for (std::size_t steps = below(6, random) + 1; steps > 0; --steps)
            mutate(input, corpus, random);
        run(input);
    }
    std::printf("%zu corpus inputs and %d mutations\n", corpus.size(), mutationsInAll);
    return 0;
}
