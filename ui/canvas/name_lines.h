// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

/// A text measured once in pieces that may stand on different lines, so that it can be wrapped to
/// many widths quickly. Lines of one text are made about equally long.
class NameLines {
public:
    /// No line will be asked for that is narrower than `narrowest`. A word wider than its line is
    /// broken between two letters.
    NameLines(QString text, const QFontMetricsF& metrics, double narrowest);

    struct Fit {
        int lines{};
        double width{};
        bool isShortened{};
        bool isBroken{}; ///< inside a word
    };
    /// How the text comes out in lines of at most `limit`; maxLines 0 means as many as it takes.
    Fit fit(double limit, int maxLines) const;
    /// The same lines themselves, with an ellipsis where the text is shortened.
    QStringList lines(double limit, int maxLines, const QFontMetricsF& metrics) const;
    /// Of what no line has to break, or of the whole text if it is narrower than any line.
    double widestWord() const;

private:
    struct Piece {
        qsizetype start{};
        qsizetype length{}; ///< without the spaces after it
        double width{};
        double advance{};           ///< to the next piece, spaces included
        std::vector<Piece> letters; ///< of a word that may have to be broken
    };
    struct Line {
        qsizetype start{};
        qsizetype end{};
        double width{};
    };

    void addPiece(qsizetype start, qsizetype end, const QFontMetricsF& metrics, double narrowest);
    std::vector<Piece> lettersOf(const Piece& word, const QFontMetricsF& metrics) const;
    static void append(std::vector<Line>& lines, double& x, const Piece& piece, double limit);
    std::vector<Line> filled(double limit) const;
    std::vector<Line> balanced(double limit) const;
    bool breaksWord(double limit) const;

    QString m_text;
    double m_width{};
    std::vector<Piece> m_pieces;
};

} // namespace rightward
