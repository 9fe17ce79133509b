// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/HelpTopic.h"

#include <QVariant>
#include <QWidget>

namespace zaklon::ui {

namespace {

constexpr const char* kTopic = "helpTopic";

} // namespace

void setHelpTopic(QWidget& widget, const QString& topic) {
    widget.setProperty(kTopic, topic);
}

QString helpTopicOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString topic = widget->property(kTopic).toString(); !topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

QString sectionTopic(PersonSection section) {
    switch (section) {
    case PersonSection::Overview:
        return QStringLiteral("overview");
    case PersonSection::Risk:
        return QStringLiteral("risk");
    case PersonSection::CarePlan:
        return QStringLiteral("care-plan");
    case PersonSection::Services:
        return QStringLiteral("services");
    case PersonSection::Referrals:
        return QStringLiteral("referrals");
    case PersonSection::Identification:
        return QStringLiteral("identification");
    case PersonSection::ContactsAndSafety:
        return QStringLiteral("contacts");
    case PersonSection::Outreach:
        return QStringLiteral("outreach");
    case PersonSection::Rights:
        return QStringLiteral("rights");
    case PersonSection::Court:
        return QStringLiteral("court");
    case PersonSection::Details:
        return QStringLiteral("details");
    case PersonSection::Documents:
        return QStringLiteral("documents");
    case PersonSection::Consent:
        return QStringLiteral("consent");
    case PersonSection::History:
        return QStringLiteral("history");
    }
    return {};
}

} // namespace zaklon::ui
