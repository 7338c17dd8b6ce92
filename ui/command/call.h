// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <cstdint>
#include <stdexcept>

namespace rightward {

/// Whose words these are, for tr() and translators.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

/// Exit codes (ui/README.md, "The command line").
enum class Exit : std::uint8_t { done = 0, couldNot = 1, wrongUsage = 2 };

/// Thrown inside this room when a command cannot go on; runCommand prints it, with what is right
/// after a wrong usage, and returns its code.
struct Refusal : std::runtime_error {
    Refusal(Exit code, const QString& sentence)
        : std::runtime_error(sentence.toStdString()), exit(code), text(sentence) {}

    Exit exit;
    QString text;
};

/// One command word as it was called, already checked against what the command takes.
struct Call {
    QString library;
    QSet<QString> flags;            ///< such as --json
    QHash<QString, QString> values; ///< such as --map and what followed it

    bool has(const QString& flag) const { return flags.contains(flag); }
};

/// One command: its word, what it takes and what it does.
struct Command {
    QString word;
    QString usage; ///< what follows the word, as shown to people
    QString summary;
    QStringList flags;
    QStringList values;
    QStringList required; ///< those of values that must be given
    void (*run)(const Call& call, QTextStream& out);
};

/// Reads what follows the command word. Throws Refusal for wrong usage.
Call readCall(const Command& command, const QStringList& arguments);

} // namespace rightward
