// SPDX-License-Identifier: MIT
#include "catalogue/folding.h"

#include "support/catch.h"
#include "support/value_generators.h"

#include <stdexcept>

using namespace rightward;

namespace {
using Words = std::vector<std::string_view>;
}

TEST_CASE("names fold alike without case, spaces and punctuation", "[catalogue]") {
    CHECK(folded("Wi-Fi") == "wifi");
    CHECK(folded("  LAPTOP   build\tservice ") == "laptopbuildservice");
    CHECK(folded("Customer (CRM) / contact: 24/7") == "customercrmcontact247");
    CHECK(folded("Members' allowances") == folded("Members’ Allowances"));
    CHECK(folded("Microsoft\u00a0365") == "microsoft365");
}

TEST_CASE("names fold alike without accents, in Welsh and elsewhere", "[catalogue]") {
    CHECK(folded("Tŷ Ŵyr") == "tywyr");
    CHECK(folded("Gwasanaethau Môn") == folded("GWASANAETHAU MON"));
    CHECK(folded("cafe\u0301") == folded("CAFÉ"));
    CHECK(folded("Straße") == folded("STRASSE"));
    CHECK(folded("مُحَمَّد") == folded("محمد"));
}

TEST_CASE("folding is the same in every country", "[catalogue]") {
    CHECK(folded("LICENSING") == "licensing");
    CHECK(folded("İnternet") == "internet");
    CHECK(folded("ı") == "ı"); // a letter of its own, never the capital of which is "I"
}

TEST_CASE("an ampersand folds as the word and", "[catalogue]") {
    CHECK(folded("Revs & Bens") == folded("revs and bens"));
    CHECK(folded("R&B") == "randb");
    CHECK(foldedName("R&B").words() == Words{"r", "and", "b"});
}

TEST_CASE("forms that only look different fold alike", "[catalogue]") {
    CHECK(folded("Ｐａｙｒｏｌｌ") == "payroll");
    CHECK(folded("oﬃce") == "office");
    CHECK(folded("pay\u00adroll") == "payroll");       // soft hyphen
    CHECK(folded("\ufeffpay\u200broll") == "payroll"); // byte-order mark, zero-width space
}

TEST_CASE("pictures and other alphabets keep a name apart", "[catalogue]") {
    CHECK(folded("🗑️ Bins") != folded("Bins"));
    CHECK(folded("🗑️") == folded("🗑"));
    CHECK(folded("漢字") == "漢字");
    CHECK(folded("...!").empty());
    CHECK(folded("").empty());
}

TEST_CASE("a folded name knows where its words begin", "[catalogue]") {
    CHECK(foldedName("Revenues & benefits: e-billing").words() ==
          Words{"revenues", "and", "benefits", "e", "billing"});
    CHECK(foldedName("Members' site").words() == Words{"members", "site"});
    CHECK(foldedName("?!").words().empty());
}

TEST_CASE("what is typed is found at the beginning of a word, over a hyphen too", "[catalogue]") {
    const auto name = foldedName("Public Wi-Fi");
    CHECK(name.hasWordsBeginning("pub"));
    CHECK(name.hasWordsBeginning("wifi"));
    CHECK(name.hasWordsBeginning("publicw"));
    CHECK_FALSE(name.hasWordsBeginning("ublic"));
    CHECK_FALSE(name.hasWordsBeginning("wifix"));
}

TEST_CASE("bytes that are not UTF-8 cannot be folded", "[catalogue]") {
    CHECK_THROWS_AS(folded("Payroll \xff"), std::invalid_argument);
    CHECK_THROWS_AS(folded("\xc3"), std::invalid_argument);
}

TEST_CASE("folding what is folded changes nothing", "[catalogue]") {
    CHECK(rc::check("folded twice is folded once", [](const Name& name) {
        const auto once = folded(name.text());
        RC_ASSERT(folded(once) == once);
    }));
}
