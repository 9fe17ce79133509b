// SPDX-License-Identifier: GPL-3.0-or-later
// Which page of help explains a part of the window. A topic is the name of a file in
// resources/help/<language>/, without its ending.
#pragma once

#include "ui/session/Navigator.h"

#include <QString>

class QWidget;

namespace zaklon::ui {

/// The page of help that explains `widget` and everything in it.
void setHelpTopic(QWidget& widget, const QString& topic);
/// Of the widget itself or of the nearest one around it that has a topic; empty if none has.
QString helpTopicOf(const QWidget* widget);
/// Of a section of a person; empty for a value that is no section.
QString sectionTopic(PersonSection section);

} // namespace zaklon::ui
