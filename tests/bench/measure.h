// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdio>
#include <limits>
#include <string>

#include <time.h>

namespace rightward::bench {

inline double cpuMilliseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Run>
double once(Run run) {
    const double begin = cpuMilliseconds();
    run();
    return cpuMilliseconds() - begin;
}

/// The least CPU time of several runs in turn of two ways to do a thing, so that a busy machine
/// slows both alike.
struct Pair {
    double ours = std::numeric_limits<double>::max();
    double bare = std::numeric_limits<double>::max();
    double ratio() const { return ours / bare; }
};

template <class Ours, class Bare>
Pair compare(int repeats, Ours ours, Bare bare) {
    Pair least;
    for (int i = 0; i < repeats; ++i) {
        least.bare = std::min(least.bare, once(bare));
        least.ours = std::min(least.ours, once(ours));
    }
    return least;
}

/// One line for people and one for programs.
inline void report(const std::string& what, const std::string& key, double value,
                   const std::string& unit) {
    std::printf("%-58s %10.3f %s\n{\"id\":\"%s\",\"value\":%.4f,\"unit\":\"%s\"}\n", what.c_str(),
                value, unit.c_str(), key.c_str(), value, unit.c_str());
}

inline void report(const std::string& what, const std::string& key, const Pair& pair) {
    report(what, key + ".ms", pair.ours, "ms");
    report(what + ", bare loop", key + ".bare.ms", pair.bare, "ms");
    report(what + ", against the bare loop", key + ".ratio", pair.ratio(), "times");
}

} // namespace rightward::bench
