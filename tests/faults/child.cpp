// SPDX-License-Identifier: MIT
#include "faults/child.h"

#include "support/scratch_folder.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rightward::faults {
namespace {

void sendTo(const std::filesystem::path& path, int number) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || ::dup2(file, number) < 0) ::_exit(126);
}

[[noreturn]] void become(const std::vector<std::string>& words, const ScratchFolder& told,
                         const std::filesystem::path& folder, const Mishap& mishap) {
    for (const auto& setting : mishap.environment)
        ::putenv(const_cast<char*>(setting.c_str()));
    const auto farTooLong = static_cast<rlim_t>(mishap.mayTake.count());
    const rlimit limit{farTooLong, farTooLong};
    ::setrlimit(RLIMIT_CPU, &limit);
    sendTo(told / "output", STDOUT_FILENO);
    sendTo(told / "errors", STDERR_FILENO);
    std::vector<char*> arguments;
    for (const auto& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (::chdir(folder.c_str()) == 0) ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

double secondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Ending runProgram(const std::vector<std::string>& words, const std::filesystem::path& folder,
                  const Mishap& mishap) {
    const ScratchFolder told;
    // vfork-like would be quicker, but a large parent must not count as the child's memory.
    const auto child = ::fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) become(words, told, folder, mishap);
    if (mishap.killedAfter) {
        std::this_thread::sleep_for(*mishap.killedAfter);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    rusage usage{};
    while (::wait4(child, &status, 0, &usage) < 0) {
        if (errno != EINTR) throw std::runtime_error("no such process");
    }
    Ending ending;
    if (WIFEXITED(status)) ending.exitCode = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ending.signal = WTERMSIG(status);
    ending.seconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    ending.kilobytes = usage.ru_maxrss;
    ending.output = contentOf(told / "output");
    ending.errors = contentOf(told / "errors");
    return ending;
}

} // namespace rightward::faults
