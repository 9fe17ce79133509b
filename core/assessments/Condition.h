// SPDX-License-Identifier: GPL-3.0-or-later
// The small language in which a questionnaire says when a rule holds. docs: the schema
// resources/schema/questionnaire.schema.json describes how each of these is written.
#pragma once

#include "core/assessments/Answer.h"
#include "core/assessments/Points.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace zaklon::assessments {

struct Condition;

/// Positions in Questionnaire::items.
using ItemSet = std::vector<std::size_t>;

/// A limit for points, for a count or for a number on a scale (both as whole points).
struct Bound {
    enum class Kind { AtLeast, Above, Below };
    Kind kind = Kind::AtLeast;
    Points value;

    bool admits(Points points) const {
        switch (kind) {
        case Kind::AtLeast:
            return points >= value;
        case Kind::Above:
            return points > value;
        case Kind::Below:
            return points < value;
        }
        return false;
    }
};

struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct Not {
    std::vector<Condition> part; ///< exactly one
};
/// The sum of the points of these items.
struct PointsTest {
    ItemSet items;
    Bound bound;
};
/// How many of these items have one of these answers.
struct CountTest {
    ItemSet items;
    std::vector<AnswerCode> answers;
    Bound bound;
};
/// How many of these items are answered at all (Questionnaire::answeredBy, or a number).
struct AnsweredTest {
    ItemSet items;
    Bound bound;
};
/// At least one of these items gives points.
struct FiredTest {
    ItemSet items;
};
/// The number given on a scale.
struct NumberTest {
    std::size_t item = 0;
    Bound bound;
};
/// A named element, declared before, is met.
struct ElementTest {
    std::string code;
};
/// The level is one of these. Only for what follows from the level: actions.
struct LevelTest {
    std::vector<std::string> codes;
};
/// The person is a child, or may be one (domain.md 11).
struct ChildTest {
    bool isChild = true;
};

struct Condition {
    std::variant<AllOf, AnyOf, Not, PointsTest, CountTest, AnsweredTest, FiredTest, NumberTest,
                 ElementTest, LevelTest, ChildTest>
        test;
};

} // namespace zaklon::assessments
