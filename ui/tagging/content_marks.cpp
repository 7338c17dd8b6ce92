// SPDX-License-Identifier: MIT
#include "tagging/content_marks.h"

#include <QPainter>

#include <charconv>
#include <stdexcept>

namespace rightward {
namespace {

/// No page is so wide, and no other line starts so: a map's coordinates are never so far left.
constexpr std::string_view lineStart = "-70000 ";
constexpr double farLeft = -70'000;
constexpr std::string_view lineEnd = " l\nS\n";

/// A mark found in a page's content.
struct FoundMark {
    std::size_t begin;
    std::size_t end;
    int number;
};

/// The content from `from` on up to its next mark; nothing found has begin npos.
FoundMark nextMark(std::string_view content, std::size_t from) {
    const auto begin = content.find(lineStart, from);
    if (begin == std::string_view::npos) return {begin, begin, 0};
    const auto digits = content.substr(begin + lineStart.size());
    int place = 0;
    const auto [after, fault] =
        std::from_chars(digits.data(), digits.data() + digits.size(), place);
    const auto end = content.find(lineEnd, begin);
    if (fault != std::errc() || place < 1 || end == std::string_view::npos)
        throw std::runtime_error("a mark is not written as expected");
    return {begin, end + lineEnd.size(), place - 1};
}

} // namespace

void markPiece(QPainter& painter, int number) {
    const auto pen = painter.pen();
    // Never the pen that a painter starts with, which QPdfWriter would paint with in another way.
    painter.setPen(QPen(Qt::white, 1));
    painter.drawLine(QPointF(farLeft, number + 1), QPointF(farLeft - 1, number + 1));
    painter.setPen(pen);
}

std::string withPiecesOpened(std::string_view content,
                             const std::function<std::string(int)>& opening) {
    std::string opened;
    std::size_t at = 0;
    bool isOpen = false;
    for (auto mark = nextMark(content, 0); mark.begin != std::string_view::npos;
         mark = nextMark(content, at)) {
        opened += content.substr(at, mark.begin - at);
        if (isOpen) opened += "EMC\n";
        opened += opening(mark.number);
        isOpen = true;
        at = mark.end;
    }
    opened += content.substr(at);
    if (isOpen) opened += "\nEMC\n";
    return opened;
}

} // namespace rightward
