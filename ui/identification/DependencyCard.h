// SPDX-License-Identifier: GPL-3.0-or-later
// What one side holds of the person's life: four links in words, and what changed since the last
// look.
#pragma once

#include "core/reports/DependencyChange.h"
#include "core/reports/ReportStore.h"
#include "ui/components/DueRow.h"
#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

#include <optional>

namespace zaklon::ui {

class Card;

class DependencyCard {
    Q_DECLARE_TR_FUNCTIONS(DependencyCard)

  public:
    explicit DependencyCard(const IdentificationDesk& desk);

    Card* make(QWidget* parent) const;
    /// The form over a record that is kept, or a new look under one of the person's reports, or
    /// under none; nothing if `record` is neither, an error if that is not known.
    Result<std::optional<RecordPanel::Spec>> formOf(const RecordId& record) const;

  private:
    void addNobodyLooked(Card& card) const;
    void addNewest(Card& card) const;
    void addEarlier(Card& card) const;
    static QString linkName(std::size_t link); ///< in the order of kDependencyLinks
    static QString linkHint(std::size_t link);
    DueRow::Due lineOf(std::size_t link) const;
    QString chainWords(const Dependency& dependency) const;
    Dependency nextLook() const;
    bool isOnReport(const RecordId& report) const;
    std::vector<RecordChoice> reportChoices(const RecordId& kept) const;
    RecordPanel::Spec form(const Dependency& dependency) const;

    IdentificationDesk m_desk;
    std::vector<Dependency> m_course; ///< newest first
    std::vector<ReportRow> m_reports; ///< that the person is on, newest first
    std::optional<Error> m_unread;    ///< why neither could be read
};

} // namespace zaklon::ui
