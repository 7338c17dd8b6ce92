// SPDX-License-Identifier: MIT
#include "bridge/detail_words.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>

namespace rightward {
namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
};

bool needsNoContract(const Details& details) {
    return details.provision == Provision::inHouse || details.provision == Provision::none;
}

QString contractDateText(const Details& details, const std::optional<Date>& date) {
    if (!date && !details.contractEnd && needsNoContract(details)) {
        return DetailWords::tr("no contract");
    }
    return shortDateText(date);
}

} // namespace

QString supplierText(const Details& details) {
    if (details.supplier) return toQt(details.supplier->text());
    return needsNoContract(details) ? provisionName(*details.provision) : notKnown();
}

QString costConfidenceText(const Details& details) {
    if (!details.annualCost) return {};
    return details.costConfidence ? confidenceName(*details.costConfidence) : notKnown();
}

QString contractEndText(const Details& details) {
    return contractDateText(details, details.contractEnd);
}

QString notifyByText(const Details& details) {
    return contractDateText(details, notifyBy(details));
}

} // namespace rightward
