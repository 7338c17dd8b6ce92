// SPDX-License-Identifier: MIT
#include "canvas/name_lines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rightward {

namespace {

/// Less than any eye sees and more than sums of doubles go astray.
constexpr double hair = 0.01;

} // namespace

NameLines::NameLines(QString text, const QFontMetricsF& metrics, double narrowest)
    : m_text(std::move(text)), m_width(metrics.horizontalAdvance(m_text)) {
    if (m_width <= narrowest) {
        m_pieces.push_back({0, m_text.size(), m_width, m_width, {}});
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        addPiece(start, end, metrics, narrowest);
        start = end;
    }
}

void NameLines::addPiece(qsizetype start, qsizetype end, const QFontMetricsF& metrics,
                         double narrowest) {
    Piece piece{start, end - start, 0, 0, {}};
    while (piece.length > 0 && m_text.at(start + piece.length - 1).isSpace())
        --piece.length;
    piece.width = metrics.horizontalAdvance(m_text.mid(start, piece.length));
    piece.advance = piece.length == end - start
                        ? piece.width
                        : metrics.horizontalAdvance(m_text.mid(start, end - start));
    if (piece.width > narrowest) piece.letters = lettersOf(piece, metrics);
    m_pieces.push_back(std::move(piece));
}

std::vector<NameLines::Piece> NameLines::lettersOf(const Piece& word,
                                                   const QFontMetricsF& metrics) const {
    const QString text = m_text.mid(word.start, word.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<Piece> letters;
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const double width = metrics.horizontalAdvance(text.mid(start, end - start));
        letters.push_back({word.start + start, end - start, width, width, {}});
        start = end;
    }
    if (!letters.empty()) letters.back().advance += word.advance - word.width;
    return letters;
}

void NameLines::append(std::vector<Line>& lines, double& x, const Piece& piece, double limit) {
    if (lines.empty() || x + piece.width > limit + hair) {
        lines.push_back({piece.start, piece.start, 0});
        x = 0;
    }
    lines.back().end = piece.start + piece.length;
    lines.back().width = x + piece.width;
    x += piece.advance;
}

std::vector<NameLines::Line> NameLines::filled(double limit) const {
    std::vector<Line> lines;
    double x = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.letters.empty() || piece.width <= limit + hair) {
            append(lines, x, piece, limit);
            continue;
        }
        for (const Piece& letter : piece.letters)
            append(lines, x, letter, limit);
    }
    return lines;
}

std::vector<NameLines::Line> NameLines::balanced(double limit) const {
    const auto widest = [](const std::vector<Line>& lines) {
        double width = 0;
        for (const Line& line : lines)
            width = std::max(width, line.width);
        return width;
    };
    double widestWord = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.width <= limit) widestWord = std::max(widestWord, piece.width);
    }
    auto best = filled(limit);
    while (widest(best) - 2 * hair > widestWord) {
        auto tighter = filled(widest(best) - 2 * hair);
        if (tighter.size() > best.size() || widest(tighter) >= widest(best)) break;
        best = std::move(tighter);
    }
    return best;
}

bool NameLines::breaksWord(double limit) const {
    return std::any_of(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) {
        return !piece.letters.empty() && piece.width > limit + hair;
    });
}

double NameLines::widestWord() const {
    double width = 0;
    for (const Piece& piece : m_pieces)
        width = std::max(width, piece.width);
    return width;
}

NameLines::Fit NameLines::fit(double limit, int maxLines) const {
    if (m_width <= limit) return {1, m_width, false, false};
    const auto lines = filled(limit);
    const auto count = static_cast<int>(lines.size());
    if (maxLines > 0 && count > maxLines) return {maxLines, limit, true, breaksWord(limit)};
    double width = 0;
    for (const Line& line : balanced(limit))
        width = std::max(width, line.width);
    return {count, width, false, breaksWord(limit)};
}

QStringList NameLines::lines(double limit, int maxLines, const QFontMetricsF& metrics) const {
    const Fit room = fit(limit, maxLines);
    if (room.lines == 1 && !room.isShortened) return {m_text};
    const auto found = room.isShortened ? filled(limit) : balanced(limit);
    QStringList result;
    for (int i = 0; i < room.lines; ++i) {
        const Line& line = found[static_cast<std::size_t>(i)];
        const bool isCutHere = room.isShortened && i == room.lines - 1;
        result.append(isCutHere ? metrics.elidedText(m_text.mid(line.start), Qt::ElideRight, limit)
                                : m_text.mid(line.start, line.end - line.start));
    }
    return result;
}

} // namespace rightward
