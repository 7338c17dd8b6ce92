// SPDX-License-Identifier: MIT
#include "paper/plain_drawing.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace rightward {
namespace {

constexpr int mostElements = 5'000;
constexpr int mostDepth = 40;
constexpr qsizetype mostStyleRules = 300;

const QString svgNamespace = QStringLiteral("http://www.w3.org/2000/svg");
const QString linkNamespace = QStringLiteral("http://www.w3.org/1999/xlink");

using Names = QSet<QString>;

Names namesIn(const QString& words) {
    const auto names = words.split(u' ');
    return {names.begin(), names.end()};
}

bool isShape(const QString& name) {
    static const auto shapes =
        namesIn(QStringLiteral("svg g defs path rect circle ellipse line polyline polygon "
                               "linearGradient radialGradient stop use"));
    return shapes.contains(name);
}

/// What nobody sees, and clipping.
bool isLeftOut(const QString& name) {
    static const auto leftOut = namesIn(QStringLiteral("title desc metadata clipPath"));
    return leftOut.contains(name);
}

/// Whatever is not among them is left out, such as what to do when somebody clicks.
bool isKept(QStringView name) {
    static const auto kept =
        namesIn(QStringLiteral("id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height "
                               "viewBox points transform gradientTransform gradientUnits "
                               "spreadMethod offset fill fill-opacity fill-rule stroke "
                               "stroke-width stroke-linecap stroke-linejoin stroke-miterlimit "
                               "stroke-opacity opacity stop-color stop-opacity color display "
                               "visibility style"));
    return kept.contains(name.toString());
}

/// Numbers of a size that no drawing needs make a painter work for ever. After _ it is a name.
bool hasHugeNumber(QString text) {
    static const QRegularExpression fractionOrColour(QStringLiteral("\\.[0-9]+|#[0-9a-fA-F]+"));
    static const QRegularExpression huge(
        QStringLiteral("(?<![_0-9])[0-9]{8}|[0-9.][eE]\\+?[0-9]{2}"));
    return text.remove(fractionOrColour).contains(huge);
}

bool refersOutside(const QString& text) {
    static const QRegularExpression outside(QStringLiteral("url\\s*+\\(\\s*+[\"']?+\\s*+(?!#)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains(outside);
}

/// Short dashes on a long line are more work than the rest of a drawing together.
QString withoutDashes(QString style) {
    static const QRegularExpression dashes(QStringLiteral("stroke-dash[a-z]*\\s*:[^;}]*"),
                                           QRegularExpression::CaseInsensitiveOption);
    return style.remove(dashes);
}

/// What an escape or a comment hides is not looked for.
bool isPlainStyle(const QString& style) {
    return !style.contains(u'\\') && !style.contains(u'@') && !refersOutside(style) &&
           !style.contains(QStringLiteral("dash"), Qt::CaseInsensitive) && !hasHugeNumber(style);
}

class Rewriter {
public:
    explicit Rewriter(const QByteArray& svg) : m_from(svg), m_to(&m_written) {}

    std::variant<QByteArray, LogoFault> written() {
        while (!m_from.atEnd() && !m_fault)
            readNext();
        if (m_fault) return *m_fault;
        if (!m_isDrawing) return LogoFault::notPicture;
        if (m_from.hasError()) return LogoFault::damaged;
        if (isTooMuch()) return LogoFault::tooMuch;
        return m_written;
    }

private:
    /// A thing with a name, and which elements it holds: from itself up to an end.
    struct Named {
        int from;
        int end;
    };
    struct Open {
        QString id;
        int number;
    };
    struct Use {
        QString target;
        int number;
    };

    void readNext() {
        switch (m_from.readNext()) {
        case QXmlStreamReader::DTD:
            // Entities are declared in brackets; what is written instead of them may be endless.
            if (m_from.text().contains(u'[')) m_fault = LogoFault::tooMuch;
            return;
        case QXmlStreamReader::StartElement: return begin();
        case QXmlStreamReader::EndElement: return end();
        default: return;
        }
    }

    void begin() {
        const auto name = m_from.name().toString();
        const bool isSvg = m_from.namespaceUri() == svgNamespace;
        if (!m_isDrawing && (!isSvg || name != u"svg"))
            m_fault = LogoFault::notPicture;
        else if (!isSvg || isLeftOut(name))
            m_from.skipCurrentElement();
        else if (name == u"style")
            writeStyle();
        else if (!isShape(name) || (m_isDrawing && name == u"svg"))
            m_fault = LogoFault::tooMuch;
        else
            beginShape(name);
    }

    void beginShape(const QString& name) {
        m_isDrawing = true;
        if (++m_count > mostElements || m_open.size() >= mostDepth) {
            m_fault = LogoFault::tooMuch;
            return;
        }
        m_to.writeStartElement(name);
        if (m_open.empty()) {
            m_to.writeDefaultNamespace(svgNamespace);
            m_to.writeNamespace(linkNamespace, QStringLiteral("xlink"));
        }
        const auto attributes = m_from.attributes();
        for (const auto& each : attributes)
            writeAttribute(name, each);
        m_open.push_back({attributes.value(QStringLiteral("id")).toString(), m_count});
    }

    void end() {
        const auto& [id, number] = m_open.back();
        if (!id.isEmpty()) m_named[id] = {number, m_count + 1};
        m_open.pop_back();
        m_to.writeEndElement();
    }

    void writeAttribute(const QString& element, const QXmlStreamAttribute& attribute) {
        const auto name = attribute.name();
        const auto value = attribute.value().toString();
        if (name == u"href") return writeLink(element, value);
        if (!attribute.namespaceUri().isEmpty() || !isKept(name)) return;
        if (name == u"style") return m_to.writeAttribute(name.toString(), plainStyle(value));
        const bool isName = name == u"id" || name == u"class";
        if (!isName && (refersOutside(value) || hasHugeNumber(value))) m_fault = LogoFault::tooMuch;
        m_to.writeAttribute(name.toString(), value);
    }

    QString plainStyle(const QString& style) {
        auto plain = withoutDashes(style);
        if (!isPlainStyle(plain)) m_fault = LogoFault::tooMuch;
        return plain;
    }

    void writeLink(const QString& element, const QString& target) {
        if (!target.startsWith(u'#')) m_fault = LogoFault::tooMuch;
        if (element == u"use") m_uses.push_back({target.mid(1), m_count});
        m_to.writeAttribute(linkNamespace, QStringLiteral("href"), target);
    }

    void writeStyle() {
        const auto style = m_from.readElementText(QXmlStreamReader::SkipChildElements);
        m_rules += style.count(u'{');
        if (m_rules > mostStyleRules) m_fault = LogoFault::tooMuch;
        m_to.writeTextElement(QStringLiteral("style"), plainStyle(style));
    }

    /// What is used again uses nothing itself, so that a few lines cannot stand for millions.
    bool isTooMuch() const {
        int painted = m_count;
        for (const auto& [target, number] : m_uses) {
            const auto found = m_named.find(target);
            if (found == m_named.end()) continue;
            const auto [from, end] = found->second;
            painted += end - from;
            const auto isInside = [from = from, end = end](const Use& use) {
                return use.number >= from && use.number < end;
            };
            if (std::any_of(m_uses.begin(), m_uses.end(), isInside)) return true;
        }
        return painted > mostElements;
    }

    QXmlStreamReader m_from;
    QByteArray m_written;
    QXmlStreamWriter m_to;
    std::optional<LogoFault> m_fault;
    bool m_isDrawing = false;
    int m_count = 0; ///< of elements, each of which has a number
    qsizetype m_rules = 0;
    std::vector<Open> m_open;
    std::vector<Use> m_uses;
    std::map<QString, Named> m_named;
};

} // namespace

std::variant<QByteArray, LogoFault> plainDrawing(const QByteArray& svg) {
    return Rewriter(svg).written();
}

} // namespace rightward
