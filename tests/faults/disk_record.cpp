// SPDX-License-Identifier: MIT
#include "faults/disk_record.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace rightward::faults {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sector = 512;

std::string contentAt(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(std::string& content, std::size_t at, std::string_view bytes) {
    if (content.size() < at + bytes.size()) content.resize(at + bytes.size());
    content.replace(at, bytes.size(), bytes);
}

void carryOut(std::string& content, const DiskStep& step) {
    if (step.kind == DiskStep::Kind::truncate) {
        content.resize(step.at);
    } else {
        put(content, step.at, step.bytes);
    }
}

/// Each sector of it on its own.
void carryOutPartly(std::string& content, const DiskStep& step, double share,
                    std::mt19937& chance) {
    std::bernoulli_distribution arrives(share);
    if (step.kind == DiskStep::Kind::truncate) {
        if (arrives(chance)) content.resize(step.at);
        return;
    }
    for (std::size_t done = 0; done < step.bytes.size();) {
        const auto end = std::min(step.bytes.size(), done + sector - (step.at + done) % sector);
        const auto part = std::string_view(step.bytes).substr(done, end - done);
        if (arrives(chance)) put(content, step.at + done, part);
        done = end;
    }
}

/// All, none, or any.
double someShare(std::mt19937& chance) {
    constexpr std::array shares{0.0, 0.5, 0.9, 1.0};
    return shares[std::uniform_int_distribution<std::size_t>(0, shares.size() - 1)(chance)];
}

} // namespace

std::vector<DiskStep> readRecord(const fs::path& record) {
    std::ifstream in(record, std::ios::binary);
    std::vector<DiskStep> steps;
    for (std::string line; std::getline(in, line);) {
        std::istringstream head(line);
        char kind = 0;
        std::size_t size = 0;
        DiskStep step;
        if (!(head >> kind >> step.at >> size)) throw std::runtime_error("no record: " + line);
        head.get();
        std::getline(head, step.path, '\t');
        std::getline(head, step.other);
        step.kind = static_cast<DiskStep::Kind>(kind);
        step.bytes.resize(size);
        in.read(step.bytes.data(), static_cast<std::streamsize>(size));
        steps.push_back(std::move(step));
    }
    return steps;
}

PoweredDisk::PoweredDisk(const fs::path& folder) : m_folder(folder) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        const auto file = std::make_shared<File>(File{contentAt(entry.path()), {}});
        m_names.emplace(nameOf(entry.path().string()), file);
    }
    m_waiting = {m_names};
}

std::string PoweredDisk::nameOf(const std::string& path) const {
    return fs::path(path).lexically_relative(m_folder).string();
}

bool PoweredDisk::isOurs(const std::string& path) const {
    return path.rfind(m_folder.string() + '/', 0) == 0;
}

void PoweredDisk::change(Names after) {
    m_names = std::move(after);
    m_waiting.push_back(m_names);
}

PoweredDisk::File& PoweredDisk::fileAt(const std::string& name) {
    if (const auto found = m_names.find(name); found != m_names.end()) return *found->second;
    auto names = m_names;
    auto& file = *(names[name] = std::make_shared<File>());
    change(std::move(names));
    return file;
}

void PoweredDisk::sync(const std::string& path) {
    if (const auto found = m_names.find(nameOf(path)); found != m_names.end()) {
        auto& file = *found->second;
        for (const auto& step : std::exchange(file.waiting, {}))
            carryOut(file.safe, step);
    }
    m_waiting = {m_names};
}

void PoweredDisk::take(const DiskStep& step) {
    const bool isFolder = step.path == m_folder.string();
    if (!isFolder && !isOurs(step.path)) return;
    auto names = m_names;
    switch (step.kind) {
    case DiskStep::Kind::write:
    case DiskStep::Kind::truncate: fileAt(nameOf(step.path)).waiting.push_back(step); break;
    case DiskStep::Kind::sync: sync(step.path); break;
    case DiskStep::Kind::rename:
        if (auto moved = names.extract(nameOf(step.path))) {
            names[nameOf(step.other)] = moved.mapped();
            change(std::move(names));
        }
        break;
    case DiskStep::Kind::unlink:
        if (names.erase(nameOf(step.path)) > 0) change(std::move(names));
        break;
    case DiskStep::Kind::say: break;
    }
}

void PoweredDisk::cutInto(const fs::path& folder, std::mt19937& chance) const {
    fs::remove_all(folder);
    const auto last = std::uniform_int_distribution<std::size_t>(0, m_waiting.size() - 1)(chance);
    for (const auto& [name, file] : m_waiting[last]) {
        auto content = file->safe;
        const auto share = someShare(chance);
        for (const auto& step : file->waiting)
            carryOutPartly(content, step, share, chance);
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << content;
    }
}

} // namespace rightward::faults
