// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "exchange/json_check.h"
#include "support/catch.h"

#include <optional>
#include <string>

using namespace rightward;

namespace {

/// How reading says no, if it does.
std::optional<Error> refusal(std::string_view text) {
    try {
        static_cast<void>(readJson(text));
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

bool isRefused(std::string_view text, ErrorCode code, const std::vector<std::string>& args = {}) {
    const auto error = refusal(text);
    return error && error->code() == code && error->args() == args;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

} // namespace

TEST_CASE("what is not JSON is refused at its line and column", "[exchange]") {
    CHECK(isRefused("", ErrorCode::jsonInvalid, {"1", "1"}));
    CHECK(isRefused("name,evolution\nLaptops,900\n", ErrorCode::jsonInvalid, {"1", "2"}));
    CHECK(isRefused("{\n  \"ŵŵŵ\": tru }", ErrorCode::jsonInvalid, {"2", "13"}));
    CHECK(isRefused("{\"format\": \"rightward\",}", ErrorCode::jsonInvalid, {"1", "24"}));
    CHECK(isRefused("\x89PNG\r\n\x1a\n", ErrorCode::jsonInvalid, {"1", "1"}));
}

TEST_CASE("text after the end, or a NUL anywhere, is refused", "[exchange]") {
    const std::string whole = R"({"format":"rightward","version":1})";
    CHECK_FALSE(refusal(whole));
    CHECK_FALSE(refusal(whole + " \r\n"));
    CHECK_FALSE(refusal("\xEF\xBB\xBF" + whole));
    CHECK(isRefused(whole + "x", ErrorCode::jsonInvalid, {"1", "35"}));
    CHECK(isRefused(whole + whole, ErrorCode::jsonInvalid, {"1", "35"}));
    CHECK(isRefused(whole + '\0', ErrorCode::jsonInvalid, {"1", "35"}));
    CHECK(isRefused(whole + '\0' + "more", ErrorCode::jsonInvalid, {"1", "35"}));
    CHECK(isRefused(std::string("\0", 1) + whole, ErrorCode::jsonInvalid, {"1", "1"}));
}

TEST_CASE("damaged text is refused", "[exchange]") {
    for (const char* text : {"{\"a\":\"\xff\"}", "{\"a\":\"\xc3\"}", "{\"a\":\"\xed\xa0\x80\"}",
                             R"({"a":"\ud800"})", R"({"a":"\udc00\ud800"})", "{\"a\":\"\x01\"}",
                             R"({"a":"\x41"})", "{\"a\":\"line\nbreak\"}"}) {
        INFO(text);
        const auto error = refusal(text);
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::jsonInvalid);
    }
}

TEST_CASE("numbers that JSON does not know are refused", "[exchange]") {
    for (const char* number :
         {"1e999", "NaN", "Infinity", "0,5", "0x10", "01", "+1", ".5", "5.", "1_000", "٥"}) {
        INFO(number);
        const auto error = refusal("{\"a\":" + std::string(number) + "}");
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::jsonInvalid);
    }
}

TEST_CASE("a document may be nested 32 deep and no deeper", "[exchange]") {
    CHECK_NOTHROW(checkJson(nested(32)));
    CHECK(isRefused(nested(32), ErrorCode::jsonNotOurs));
    CHECK(isRefused(nested(33), ErrorCode::jsonTooDeep));
    CHECK(isRefused(nested(1'000'000), ErrorCode::jsonTooDeep));
    CHECK(isRefused(std::string(1'000'000, '['), ErrorCode::jsonTooDeep));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK(isRefused(objects, ErrorCode::jsonTooDeep));
}

TEST_CASE("a key that is there twice is refused by its path", "[exchange]") {
    CHECK(isRefused(R"({"format":"rightward","format":"rightward"})", ErrorCode::jsonDuplicateKey,
                    {"format"}));
    CHECK(isRefused(R"({"maps":[{},{"capabilities":[1,{"name":"a","x":{},"name":"b"}]}]})",
                    ErrorCode::jsonDuplicateKey, {"maps[1].capabilities[1].name"}));
    CHECK(isRefused(R"({"a":1,"\u0061":2})", ErrorCode::jsonDuplicateKey, {"a"}));
    CHECK(isRefused(R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]})", ErrorCode::jsonNotOurs));
    const std::string key(100'000, 'k');
    CHECK(isRefused("{\"" + key + "\":1,\"" + key + "\":2}", ErrorCode::jsonDuplicateKey,
                    {std::string(80, 'k') + "…"}));
}

TEST_CASE("a document is at most 32 MiB of so many values, objects and keys", "[exchange]") {
    CHECK(isRefused(std::string(JsonLimits::bytes + 1, ' '), ErrorCode::jsonTooLarge));
    std::string values = "[0";
    for (std::size_t i = 2; i < JsonLimits::values; ++i)
        values += ",0";
    CHECK_NOTHROW(checkJson(values + "]"));
    CHECK(isRefused(values + ",0]", ErrorCode::jsonTooLarge));
    std::string objects = "[{}";
    for (std::size_t i = 1; i < JsonLimits::objects; ++i)
        objects += ",{}";
    CHECK_NOTHROW(checkJson(objects + "]"));
    CHECK(isRefused(objects + ",{}]", ErrorCode::jsonTooLarge));
    std::string keys = "{\"0\":0";
    for (std::size_t i = 1; i < JsonLimits::keys; ++i)
        keys += ",\"" + std::to_string(i) + "\":0";
    CHECK_NOTHROW(checkJson(keys + "}"));
    CHECK(isRefused(keys + ",\"more\":0}", ErrorCode::jsonTooLarge));
}

TEST_CASE("JSON of another kind is not ours", "[exchange]") {
    for (const char* text :
         {"null", "[]", "{}", "1", "\"rightward\"", R"({"version":1})", R"({"format":"rightward"})",
          R"({"format":"rightward-catalogue","version":1})", R"({"format":1,"version":1})",
          R"({"format":"rightward","version":"1"})", R"({"format":"rightward","version":1.0})",
          R"({"format":"rightward","version":0})", R"({"format":"rightward","version":-1})",
          R"({"format":"rightward","version":null})", R"({"type":"FeatureCollection"})"}) {
        INFO(text);
        CHECK(isRefused(text, ErrorCode::jsonNotOurs));
    }
}

TEST_CASE("a document of a newer program is refused with its version", "[exchange]") {
    CHECK(isRefused(R"({"format":"rightward","version":2,"new":{}})", ErrorCode::jsonNewer, {"2"}));
    CHECK(isRefused(R"({"format":"rightward","version":18446744073709551615})",
                    ErrorCode::jsonNewer, {"18446744073709551615"}));
}
