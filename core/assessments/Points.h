// SPDX-License-Identifier: GPL-3.0-or-later
// Points of a questionnaire, exact to a hundredth: a suspected answer gives half a weight.
#pragma once

#include <compare>

namespace zaklon::assessments {

class Points {
  public:
    constexpr Points() = default;
    static constexpr Points whole(int points) { return Points(points * 100); }
    static constexpr Points hundredths(int hundredths) { return Points(hundredths); }
    /// Rounds to the nearest hundredth; for numbers that the schema has already bounded.
    static Points fromNumber(double points);

    constexpr int inHundredths() const { return m_hundredths; }
    constexpr double toNumber() const { return m_hundredths / 100.0; }

    friend constexpr Points operator+(Points a, Points b) {
        return Points(a.m_hundredths + b.m_hundredths);
    }
    friend constexpr Points operator-(Points a, Points b) {
        return Points(a.m_hundredths - b.m_hundredths);
    }
    constexpr Points& operator+=(Points other) { return *this = *this + other; }
    /// This much of the points, for a share in per cent.
    constexpr Points share(int percent) const { return Points(m_hundredths * percent / 100); }
    // NOLINTNEXTLINE(modernize-use-nullptr): false alarm of clang-tidy 14 on a defaulted <=>
    constexpr auto operator<=>(const Points&) const = default;

  private:
    explicit constexpr Points(int hundredths) : m_hundredths(hundredths) {}
    int m_hundredths = 0;
};

} // namespace zaklon::assessments
