// SPDX-License-Identifier: MIT
#include "bridge/detail_words.h"
#include "support/catch.h"

using namespace rightward;

TEST_CASE("what is not known says so, and what cannot be there says that", "[bridge]") {
    Details details;
    CHECK(supplierText(details) == QStringLiteral("not known"));
    CHECK(contractEndText(details) == QStringLiteral("not known"));
    CHECK(notifyByText(details) == QStringLiteral("not known"));
    CHECK(costConfidenceText(details).isEmpty());

    details.provision = Provision::inHouse;
    CHECK(supplierText(details) == QStringLiteral("In-house"));
    CHECK(contractEndText(details) == QStringLiteral("no contract"));
    CHECK(notifyByText(details) == QStringLiteral("no contract"));
}

TEST_CASE("a contract shows its supplier, its end and the day for notice", "[bridge]") {
    Details details;
    details.provision = Provision::contract;
    details.supplier = Name("Larkfold & <b>Sons</b>");
    details.contractEnd = Date::of(2027, 9, 30);
    details.annualCost = Pounds(0);
    CHECK(supplierText(details) == QStringLiteral("Larkfold & <b>Sons</b>"));
    CHECK(contractEndText(details) == QStringLiteral("30 Sep 2027"));
    CHECK(notifyByText(details) == QStringLiteral("not known"));
    CHECK(costConfidenceText(details) == QStringLiteral("not known"));
    details.noticeMonths = Months(7);
    details.costConfidence = CostConfidence::reported;
    CHECK(notifyByText(details) == QStringLiteral("28 Feb 2027"));
    CHECK(costConfidenceText(details) == QStringLiteral("Reported"));
}
