// SPDX-License-Identifier: GPL-3.0-or-later
// Who offers a service and whether it fits the person, those that fit first: the alternative where
// one provider does not, and where somebody can sleep tonight, with what was told of free places,
// and for whom a bed was asked there already (needs B25, A42, A43). Nothing secret stands here:
// addresses are in ProviderContact.
#pragma once

#include "core/identification/Eligibility.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <map>

namespace zaklon::ui {

class RecordListModel;
class TableView;
class TextLabel;

class ServiceOffers final : public QWidget {
    Q_OBJECT

  public:
    explicit ServiceOffers(Session& session, QWidget* parent = nullptr);

    /// Of the active providers those that offer the service; hidden where nobody does. Of the one
    /// that is chosen already the form itself says whether it fits.
    void showFor(const std::vector<Provider>& providers, const Code& service,
                 const EligibilityFacts& facts, const RecordId& chosen = {});

    /// The first of them; nil if nobody offers the service.
    RecordId first() const;

  Q_SIGNALS:
    void chosen(const zaklon::RecordId& provider);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fitRows();
    void showWhole();
    void showRowOf(const RecordId& provider);
    static QString wordOf(ConditionState state, bool full);
    QStringList places(const Provider& provider) const;
    QStringList asked(const RecordId& provider, const RecordId& person) const;
    QString detail(const Provider& provider, const QStringList& requests) const;

    Session& m_session;
    RecordListModel* m_model;
    std::map<RecordId, QStringList> m_misfits; ///< what does not fit, or is not known, of each
    TextLabel* m_heading;
    TableView* m_table;
    TextLabel* m_whole;
};

} // namespace zaklon::ui
