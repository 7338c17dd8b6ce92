// SPDX-License-Identifier: MIT
#include "command/call.h"

#include "bridge/convert.h"
#include "exchange/typed.h"

#include <system_error>

namespace rightward {
namespace {

/// Walks the arguments of one call, taking each apart once.
class Reader {
public:
    Reader(const Command& command, QStringList arguments)
        : m_command(command), m_rest(std::move(arguments)) {}

    Call read() {
        while (!m_rest.isEmpty())
            take(m_rest.takeFirst());
        checkComplete();
        return m_call;
    }

private:
    void take(const QString& argument) {
        // Made from bytes that are no text: as a file's name it could be another file's.
        if (argument.contains(QChar(QChar::ReplacementCharacter)))
            throw Refusal(
                Exit::couldNot,
                CommandWords::tr("The name %1 is not UTF-8. Rename the file.").arg(argument));
        if (m_isOptionsOver || !argument.startsWith(u'-')) return takeFile(argument);
        if (argument == u"--") {
            m_isOptionsOver = true;
            return;
        }
        const auto equals = argument.indexOf(u'=');
        const auto name = argument.left(equals);
        if (m_command.takesMaps && name == mapValue) {
            m_call.maps += valueIn(argument, equals);
            return;
        }
        if (m_call.flags.contains(name) || m_call.values.contains(name))
            refuseUsage(CommandWords::tr("%1 is given twice.").arg(name));
        if (m_command.flags.contains(name) && equals < 0)
            m_call.flags.insert(name);
        else if (m_command.values.contains(name))
            m_call.values[name] = valueIn(argument, equals);
        else
            refuseUsage(CommandWords::tr("Unknown option %1.").arg(argument));
    }

    QString valueIn(const QString& argument, qsizetype equals) {
        return equals < 0 ? nextValue(argument) : argument.mid(equals + 1);
    }

    QString nextValue(const QString& name) {
        if (m_rest.isEmpty() || m_rest.first().startsWith(QStringLiteral("--")))
            refuseUsage(CommandWords::tr("%1 needs a value.").arg(name));
        return m_rest.takeFirst();
    }

    void takeFile(const QString& argument) {
        if (argument.isEmpty())
            refuseUsage(m_call.library.isEmpty() ? CommandWords::tr("LIBRARY is empty.")
                                                 : CommandWords::tr("INPUT is empty."));
        if (m_call.library.isEmpty())
            m_call.library = argument;
        else if (m_command.takesInputs)
            m_call.inputs += argument;
        else
            refuseUsage(CommandWords::tr("“%1” is one thing too many.").arg(argument));
    }

    void checkComplete() const {
        if (m_call.library.isEmpty()) refuseUsage(CommandWords::tr("LIBRARY is missing."));
        if (m_command.takesInputs && m_call.inputs.isEmpty())
            refuseUsage(CommandWords::tr("INPUT is missing."));
        for (const auto& name : m_command.required) {
            if (!m_call.values.contains(name))
                refuseUsage(CommandWords::tr("%1 is missing.").arg(name));
        }
    }

    const Command& m_command;
    QStringList m_rest;
    Call m_call;
    bool m_isOptionsOver = false;
};

} // namespace

std::optional<QString> Call::value(const QString& name) const {
    const auto found = values.constFind(name);
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

Date dayGiven(const Call& call, const QString& option) {
    const auto text = call.value(option);
    if (!text) return today();
    const auto typed = typedDate(fromQt(*text));
    if (!typed.value)
        refuseUsage(CommandWords::tr("“%1” is no date; write it like 2026-11-23.").arg(*text));
    return *typed.value;
}

QString asOneLine(QString text) {
    for (auto& character : text) {
        if (character.category() == QChar::Other_Control) character = u' ';
    }
    return text.simplified();
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code isNoFile;
    return std::filesystem::equivalent(one, other, isNoFile);
}

Call readCall(const Command& command, const QStringList& arguments) {
    return Reader(command, arguments).read();
}

} // namespace rightward
