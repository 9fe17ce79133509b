// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a card: what, since when, and the one verb that deals with it.
#pragma once

#include "ui/components/DueRow.h"

#include <QString>

#include <functional>

class QVBoxLayout;

namespace zaklon::ui {

/// A heading with a quiet button at its end; no button for an empty verb.
void addHeading(QVBoxLayout& column, const QString& text, const QString& verb = {},
                const QString& name = {}, std::function<void()> then = {});
/// A plain sentence under a heading.
void addSentence(QVBoxLayout& column, const QString& text, const QString& name = {});
/// A line named `name`; without a verb there is no button.
DueRow& addLine(QVBoxLayout& column, const DueRow::Due& line, const QString& name,
                std::function<void()> then = {});
/// A second, quiet verb at the end of a line.
void addSecondVerb(DueRow& line, const QString& verb, const QString& name,
                   std::function<void()> then);

} // namespace zaklon::ui
