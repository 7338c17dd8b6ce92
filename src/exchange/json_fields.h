// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/findings.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace rightward {

/// One object of a JSON document, read field by field; what is wrong goes to the findings. It
/// remembers which fields were asked for, so that none that it holds is dropped unsaid. A null
/// says that a thing is unknown, as a missing field does.
class Fields {
public:
    using Read = std::function<void(Fields&)>;

    /// Whether the field holds anything.
    bool has(std::string_view name) const;

    /// The field's text or whole number; nothing where it is unknown, or where it is something
    /// else, which is a finding.
    std::optional<std::string_view> text(std::string_view name);
    std::optional<std::int64_t> number(std::string_view name);

    /// Reads the object in this field, or every object of the list in it. A list of more than
    /// `most` is a finding and is not read.
    void object(std::string_view name, const Read& read);
    void each(std::string_view name, std::size_t most, const Read& read);

    /// Says what is wrong with a field, along with what it holds.
    void report(ProblemCode code, std::string_view name);
    /// Says what is wrong with the object as a whole.
    void report(ProblemCode code);
    /// Says that no record could be made of this object.
    void lost() { m_findings.isComplete = false; }

    std::string where() const { return m_where.text(); }

private:
    friend void readDocument(std::string_view text, Findings& findings, const Read& read);

    /// An object of the parser's, which only the source file knows.
    struct Source;
    Fields(const Source& source, const Where& where, Findings& findings)
        : m_source(source), m_where(where), m_findings(findings) {}

    static void readObject(const Source& value, const Where& where, Findings& findings,
                           const Read& read);
    void reportUnknown();

    const Source& m_source;
    const Where& m_where;
    Findings& m_findings;
    std::vector<std::string_view> m_known;
};

/// Checks and parses a document and reads its outermost object. Throws Error where it is no JSON
/// (see checkJson), is none of ours (jsonNotOurs) or comes from a newer program (jsonNewer).
void readDocument(std::string_view text, Findings& findings, const Fields::Read& read);

} // namespace rightward
