// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"

#include "exchange/json.h"

#include <QFile>

#include <stdexcept>

namespace rightward {
namespace {

std::string shipped(const QString& name) {
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("the program is incomplete");
    return file.readAll().toStdString();
}

} // namespace

Catalogue shippedCatalogue() { return readCatalogue(shipped(QStringLiteral("catalogue.json"))); }

CouncilRegister shippedCouncils() {
    return readCouncilRegister(shipped(QStringLiteral("councils.json")));
}

Settings shippedSettings() { return readSettings(shipped(QStringLiteral("settings.json"))); }

Library sampleLibrary() {
    auto reading = readJson(shipped(QStringLiteral("samples.json")));
    if (!reading.problems.empty()) throw std::runtime_error("the samples are not sound");
    return std::move(reading.library);
}

} // namespace rightward
