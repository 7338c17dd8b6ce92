// SPDX-License-Identifier: MIT
#include "exchange/json_fields.h"

#include "exchange/json_check.h"
#include "exchange/json_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace rightward {
namespace {

using Json = nlohmann::json;

/// The field's value; null where it is unknown.
const Json* valueOf(const Json& object, std::string_view name) {
    const auto field = object.find(name);
    return field == object.end() || field->is_null() ? nullptr : &*field;
}

bool fitsSigned(const Json& number) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return !number.is_number_unsigned() ||
           number.get<std::uint64_t>() <= static_cast<std::uint64_t>(most);
}

/// What was found where something else should be.
std::vector<std::string> found(const Json* value) {
    if (!value || value->is_structured()) return {};
    return {shortened(value->is_string() ? value->get<std::string>() : value->dump())};
}

/// Anything but a document of ours, in a version that is known, is refused before it is read.
void checkKind(const Json& document) {
    const auto* format = document.is_object() ? valueOf(document, "format") : nullptr;
    if (!format || *format != JsonFormat::name) throw Error(ErrorCode::jsonNotOurs, {});
    const auto* version = valueOf(document, "version");
    if (!version || !version->is_number_unsigned() || *version == 0) {
        throw Error(ErrorCode::jsonNotOurs, {});
    }
    if (version->get<std::uint64_t>() > JsonFormat::version) {
        throw Error(ErrorCode::jsonNewer, {version->dump()});
    }
}

} // namespace

struct Fields::Source {
    const Json& json;
};

bool Fields::has(std::string_view name) const { return valueOf(m_source.json, name) != nullptr; }

std::optional<std::string_view> Fields::text(std::string_view name) {
    m_known.push_back(name);
    const auto* value = valueOf(m_source.json, name);
    if (!value) return std::nullopt;
    if (value->is_string()) return value->get_ref<const std::string&>();
    report(ProblemCode::fieldWrongType, name);
    return std::nullopt;
}

std::optional<std::int64_t> Fields::number(std::string_view name) {
    m_known.push_back(name);
    const auto* value = valueOf(m_source.json, name);
    if (!value) return std::nullopt;
    if (!value->is_number()) {
        report(ProblemCode::fieldWrongType, name);
    } else if (!value->is_number_integer()) {
        report(ProblemCode::numberInvalid, name);
    } else if (!fitsSigned(*value)) {
        report(ProblemCode::numberOutOfRange, name);
    } else {
        return value->get<std::int64_t>();
    }
    return std::nullopt;
}

void Fields::object(std::string_view name, const Read& read) {
    m_known.push_back(name);
    const auto* value = valueOf(m_source.json, name);
    if (value) readObject({*value}, {&m_where, name}, m_findings, read);
}

void Fields::each(std::string_view name, std::size_t most, const Read& read) {
    m_known.push_back(name);
    const auto* items = valueOf(m_source.json, name);
    if (!items) return;
    if (!items->is_array()) {
        lost();
        return report(ProblemCode::fieldWrongType, name);
    }
    const Where list{&m_where, name};
    if (items->size() > most) {
        lost();
        return m_findings.add(ProblemCode::tooManyRecords, list, {std::to_string(items->size())});
    }
    for (std::size_t i = 0; i < items->size(); ++i) {
        readObject({(*items)[i]}, {&list, {}, i}, m_findings, read);
    }
}

void Fields::report(ProblemCode code, std::string_view name) {
    m_findings.add(code, {&m_where, name}, found(valueOf(m_source.json, name)));
}

void Fields::report(ProblemCode code) { m_findings.add(code, m_where, {}); }

void Fields::readObject(const Source& value, const Where& where, Findings& findings,
                        const Read& read) {
    if (!value.json.is_object()) {
        findings.isComplete = false;
        findings.add(ProblemCode::fieldWrongType, where, found(&value.json));
        return;
    }
    Fields fields(value, where, findings);
    read(fields);
    fields.reportUnknown();
}

void Fields::reportUnknown() {
    for (const auto& [name, value] : m_source.json.items()) {
        if (std::find(m_known.begin(), m_known.end(), name) != m_known.end()) continue;
        m_findings.add(ProblemCode::fieldUnknown, {&m_where, name}, {shortened(name)});
    }
}

void readDocument(std::string_view text, Findings& findings, const Fields::Read& read) {
    checkJson(text);
    const auto document = Json::parse(text);
    checkKind(document);
    Fields::readObject({document}, {}, findings, [&](Fields& root) {
        root.m_known = {"format", "version"};
        read(root);
    });
}

} // namespace rightward
