// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help that the program ships: resources/help/<language>/<topic>.md. Serbian Cyrillic
// is made from Serbian Latin when it is shown.
#pragma once

#include "core/base/LocalizedText.h"

#include <QString>
#include <QStringList>

namespace zaklon::ui {

/// Where F1 leads when nothing else fits; it links to every page.
QString helpContents();
/// Topics that a language has, sorted.
QStringList helpTopics(Language language);
/// Markdown; empty if there is no such page.
QString helpMarkdown(const QString& topic, Language language);

} // namespace zaklon::ui
