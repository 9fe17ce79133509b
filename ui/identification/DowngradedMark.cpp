// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/DowngradedMark.h"

#include "ui/components/Banner.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kInset = 16;

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(DowngradedMark)

  public:
    static QString sentence() {
        return tr("Downgraded: these signs speak for more than labour rights or fraud");
    }
    static QString verb() { return tr("Ask for a review with them"); }
};

} // namespace

QStringList signWords(const IdentificationDesk& desk, const Assessment& indicators,
                      const std::vector<std::string>& items) {
    const auto form = desk.session.definitions().questionnaires.find(
        indicators.questionnaire.text, indicators.questionnaireVersion);
    QStringList words;
    for (const auto& item : items) {
        const auto* question = form ? form->item(item) : nullptr;
        words << (question != nullptr ? toQString(item) + QStringLiteral("  ") +
                                            desk.session.words().text(question->text)
                                      : toQString(item));
    }
    return words;
}

void addDowngradedMark(QVBoxLayout& column, const IdentificationDesk& desk,
                       const std::optional<Assessment>& indicators,
                       const std::vector<std::string>& items, std::function<void()> review) {
    if (items.empty() || !indicators) {
        return;
    }
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kInset, 4, kInset, 4);
    auto* banner = new Banner(Tone::Attention, IconName::Flag, MarkText::sentence(),
                              signWords(desk, *indicators, items).join(QLatin1Char('\n')), holder);
    banner->setObjectName(QStringLiteral("downgraded"));
    if (review) {
        banner->setAction(MarkText::verb());
        QObject::connect(banner, &Banner::actionTriggered, banner, std::move(review));
    }
    row->addWidget(banner, 1);
    column.addWidget(holder);
}

} // namespace zaklon::ui
