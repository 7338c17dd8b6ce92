// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <cstdint>
#include <filesystem>
#include <optional>
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

[[noreturn]] inline void refuseUsage(const QString& what) { throw Refusal(Exit::wrongUsage, what); }

// What the options are called.
inline const QString jsonFlag = QStringLiteral("--json");
inline const QString sampleFlag = QStringLiteral("--sample");
inline const QString mapValue = QStringLiteral("--map");
inline const QString toValue = QStringLiteral("--to");
inline const QString editionValue = QStringLiteral("--edition");
inline const QString councilValue = QStringLiteral("--council");
inline const QString dateValue = QStringLiteral("--date");
inline const QString onValue = QStringLiteral("--on");
inline const QString withValue = QStringLiteral("--with");
inline const QString dpiValue = QStringLiteral("--dpi");

/// One command word as it was called, already checked against what the command takes.
struct Call {
    QString library;
    QStringList inputs;
    QSet<QString> flags;            ///< such as --json
    QHash<QString, QString> values; ///< such as --map and what followed it
    QStringList maps;               ///< what followed each --map, where there may be several

    bool has(const QString& flag) const { return flags.contains(flag); }
    std::optional<QString> value(const QString& name) const;
};

/// The day that an option names, today where it is left out. Throws Refusal for what is no date.
Date dayGiven(const Call& call, const QString& option);

/// Whatever a file or its name holds: one line in which nothing can move a terminal's cursor.
QString asOneLine(QString text);

/// Whether two paths lead to one file, be it through a link.
bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);

/// What a command says: what it was asked for, and what people should know besides, line by line.
struct Output {
    QTextStream& out;
    QTextStream& notes;
};

/// One command: its word, what it takes and what it does.
struct Command {
    QString word;
    QString usage; ///< what follows the word, as shown to people
    QString summary;
    QStringList flags;
    QStringList values;
    QStringList required; ///< those of values that must be given
    void (*run)(const Call& call, const Output& output);
    bool takesInputs = false; ///< one or more, after the library
    bool takesMaps = false;   ///< --map, any number of times
};

/// Reads what follows the command word. Throws Refusal for wrong usage.
Call readCall(const Command& command, const QStringList& arguments);

} // namespace rightward
