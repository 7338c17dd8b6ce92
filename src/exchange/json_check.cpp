// SPDX-License-Identifier: MIT
#include "exchange/json_check.h"

#include "exchange/findings.h"
#include "model/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace rightward {
namespace {

using Json = nlohmann::json;

/// Line and column of a byte, both from 1, the column in characters.
std::vector<std::string> lineAndColumn(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, std::min(position, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto inLine = before.substr(before.rfind('\n') + 1);
    const auto characters = std::count_if(inLine.begin(), inLine.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
    });
    return {std::to_string(lines + 1), std::to_string(characters + 1)};
}

[[noreturn]] void refuse(std::string_view text, std::size_t position) {
    throw Error(ErrorCode::jsonInvalid, lineAndColumn(text, position));
}

/// An object or a list that has been opened and not yet closed.
struct Level {
    bool isList{};
    std::size_t index{};
    std::string key;
    std::set<std::string> keys;
};

/// Hears of every value in turn. Whatever it refuses, it throws.
class Listener : public nlohmann::json_sax<Json> {
public:
    explicit Listener(std::string_view text) : m_text(text) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }

    bool start_object(std::size_t) override {
        if (++m_objects > JsonLimits::objects) throw Error(ErrorCode::jsonTooLarge, {});
        return open(false);
    }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        auto& level = m_levels.back();
        level.key = name;
        if (!level.keys.insert(name).second) throw Error(ErrorCode::jsonDuplicateKey, {path()});
        if (level.keys.size() > JsonLimits::keys) throw Error(ErrorCode::jsonTooLarge, {});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        refuse(m_text, position == 0 ? 0 : position - 1);
    }

private:
    bool value() {
        if (!m_levels.empty()) ++m_levels.back().index;
        if (++m_values > JsonLimits::values) throw Error(ErrorCode::jsonTooLarge, {});
        return true;
    }

    bool open(bool isList) {
        value();
        if (m_levels.size() == JsonLimits::depth) throw Error(ErrorCode::jsonTooDeep, {});
        m_levels.push_back({isList, 0, {}, {}});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return true;
    }

    std::string path() const {
        std::string path;
        for (const auto& level : m_levels) {
            // The value at hand has been counted already.
            if (level.isList) {
                path.append("[").append(std::to_string(level.index - 1)).append("]");
            } else {
                path.append(path.empty() ? "" : ".").append(shortened(level.key));
            }
        }
        return path;
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
    std::size_t m_values = 0;
    std::size_t m_objects = 0;
};

} // namespace

void checkJson(std::string_view text) {
    if (text.size() > JsonLimits::bytes) throw Error(ErrorCode::jsonTooLarge, {});
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) refuse(text, nul);
    Listener listener(text);
    if (!Json::sax_parse(text, &listener)) refuse(text, text.size());
}

} // namespace rightward
