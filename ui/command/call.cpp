// SPDX-License-Identifier: MIT
#include "command/call.h"

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
        if (m_isOptionsOver || !argument.startsWith(u'-')) return takeLibrary(argument);
        if (argument == u"--") {
            m_isOptionsOver = true;
            return;
        }
        const auto equals = argument.indexOf(u'=');
        const auto name = argument.left(equals);
        if (m_call.flags.contains(name) || m_call.values.contains(name))
            refuse(CommandWords::tr("%1 is given twice.").arg(name));
        if (m_command.flags.contains(name) && equals < 0)
            m_call.flags.insert(name);
        else if (m_command.values.contains(name))
            m_call.values[name] = equals < 0 ? nextValue(name) : argument.mid(equals + 1);
        else
            refuse(CommandWords::tr("Unknown option %1.").arg(argument));
    }

    QString nextValue(const QString& name) {
        if (m_rest.isEmpty() || m_rest.first().startsWith(QStringLiteral("--")))
            refuse(CommandWords::tr("%1 needs a value.").arg(name));
        return m_rest.takeFirst();
    }

    void takeLibrary(const QString& argument) {
        if (argument.isEmpty()) refuse(CommandWords::tr("LIBRARY is empty."));
        if (!m_call.library.isEmpty())
            refuse(CommandWords::tr("“%1” is one thing too many.").arg(argument));
        m_call.library = argument;
    }

    void checkComplete() const {
        if (m_call.library.isEmpty()) refuse(CommandWords::tr("LIBRARY is missing."));
        for (const auto& name : m_command.required) {
            if (!m_call.values.contains(name)) refuse(CommandWords::tr("%1 is missing.").arg(name));
        }
    }

    [[noreturn]] static void refuse(const QString& what) { throw Refusal(Exit::wrongUsage, what); }

    const Command& m_command;
    QStringList m_rest;
    Call m_call;
    bool m_isOptionsOver = false;
};

} // namespace

Call readCall(const Command& command, const QStringList& arguments) {
    return Reader(command, arguments).read();
}

} // namespace rightward
