// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureActions.h"

#include "core/statistics/FigureCatalogue.h"
#include "core/statistics/StatisticsReport.h"
#include "ui/session/Text.h"
#include "ui/statistics/FigureTable.h"

#include <QAction>
#include <QCoreApplication>

namespace zaklon::ui {

namespace {

struct FigureActionWords {
    Q_DECLARE_TR_FUNCTIONS(FigureActions)

  public:
    //: command box: one of the figures of the page Statistics
    static QString of(const QString& title) { return tr("Figure: %1").arg(title); }
};

} // namespace

QList<QAction*> figureActions(const Session& session, QObject* parent) {
    const FigureWording wording(session);
    QList<QAction*> actions;
    for (const auto& report : statistics::statisticsReports()) {
        for (const auto code : report.figures) {
            const auto title = wording.title(*statistics::findFigure(code));
            auto* action = new QAction(FigureActionWords::of(title), parent);
            action->setObjectName(QStringLiteral("go-figure-") + toQString(code));
            action->setData(toQString(code));
            actions << action;
        }
    }
    return actions;
}

} // namespace zaklon::ui
