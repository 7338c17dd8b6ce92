// SPDX-License-Identifier: MIT
#include "paper/map_words.h"

#include "bridge/words.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"

#include <QStringList>

#include <map>

namespace rightward {
namespace {

QString chipInWords(const ChipContent& chip) {
    const auto points = QString::number(chip.points);
    if (chip.mark == Mark::none) return PaperWords::tr("%1 %2").arg(chip.name, points);
    return PaperWords::tr("%1 %2 (%3)").arg(chip.name, points, markText(chip.mark));
}

} // namespace

QString mapInWords(const MapLayout& layout) {
    std::map<Box, QStringList> boxes;
    for (const auto& chip : layout.chips)
        boxes[chip.content.box] += chipInWords(chip.content);
    QStringList sentences{
        PaperWords::tr("A map with %1 capabilities placed, and the score of each. From left to "
                       "right it shows how settled a thing is, from bottom to top how visible it "
                       "is to residents.")
            .arg(QString::number(layout.chips.size()))};
    for (const auto tier : allTiersBestFirst) {
        for (const auto& [box, chips] : boxes) {
            if (tierOf(box) != tier) continue;
            sentences += PaperWords::tr("%1, in the box %2, %3: %4.")
                             .arg(tierName(tier), columnName(box.column), rowName(box.row),
                                  chips.join(PaperWords::tr("; ")));
        }
    }
    return sentences.join(u' ');
}

} // namespace rightward
