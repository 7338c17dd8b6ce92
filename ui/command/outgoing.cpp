// SPDX-License-Identifier: MIT
#include "command/outgoing.h"

#include "bridge/convert.h"
#include "paper/missing_glyphs.h"
#include "store/file.h"

#include <span>

namespace rightward {

std::optional<Edition> editionAsked(const Call& call) {
    const auto edition = call.value(editionValue);
    if (!edition) return std::nullopt;
    if (*edition == u"public") return Edition::publicEdition;
    if (*edition == u"exempt") return Edition::exemptEdition;
    refuseUsage(
        CommandWords::tr("There is no edition “%1”; it is public or exempt.").arg(*edition));
}

void refuseWhatIsRead(const Call& call, const QString& to) {
    const auto path = pathFromQt(to);
    if (isSameFile(path, pathFromQt(call.library)))
        refuseUsage(CommandWords::tr("“%1” is the library itself; name another file.").arg(to));
    if (const auto other = call.value(withValue); other && isSameFile(path, pathFromQt(*other)))
        refuseUsage(CommandWords::tr("“%1” is the other library; name another file.").arg(to));
}

QString endingOf(const QString& to) { return pathToQt(pathFromQt(to).extension()).toLower(); }

void writeText(const std::filesystem::path& path, const std::string& text) {
    writeFileAtomically(path, std::as_bytes(std::span(text)));
}

QString madeText(const QString& to, Edition edition) {
    return edition == Edition::publicEdition
               ? CommandWords::tr("Made %1, the public edition").arg(to)
               : CommandWords::tr("Made %1, the exempt edition: not for publication").arg(to);
}

void noteMissingGlyphs(const Output& output, const PaperPages& pages) {
    const auto missing = charactersWithoutGlyph(pages);
    if (missing.isEmpty()) return;
    const auto note =
        CommandWords::tr("An empty box stands for what no font here can show: %1").arg(missing);
    output.notes << "rightward: " << asOneLine(note) << '\n';
}

} // namespace rightward
