// SPDX-License-Identifier: GPL-3.0-or-later
// A new vault, one question at a time: where, which passphrase, who are you, ready. The last two
// steps, recovery shares and a first colleague, need the vault: StaffPage goes on with them.
#pragma once

#include "ui/unlock/Gate.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace zaklon::ui {

class BackgroundWork;
class Banner;
class Field;
class NewPassphrase;
class StepsAtSide;
class TextLabel;

class FirstRunPage final : public Gate {
    Q_OBJECT

  public:
    /// `folder`: suggested place, not made yet.
    FirstRunPage(const GateContext& context, const QString& folder, QWidget* parent = nullptr);

    void goOnFrom(Gate& before) override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Step { Place, Passphrase, Who, Ready };
    static constexpr int kStepCount = 4;

    QWidget* placeStep();
    QWidget* passphraseStep();
    QWidget* whoStep();
    QWidget* readyStep();
    QWidget* question(const QString& title, const QString& why, const QList<QWidget*>& parts);
    QWidget* buttonRow();
    void arrange();
    void show(Step step);
    void next();
    void previous();
    bool isAnswered();
    QString placeProblem() const;
    void chooseFolder();
    void create();
    void finish(Result<std::unique_ptr<Vault>> created);
    void setBusy(bool busy);

    Step m_step = Step::Place;
    StepsAtSide* m_steps;
    QStackedWidget* m_questions;
    Banner* m_problem;
    QLineEdit* m_folder;
    Field* m_folderField = nullptr;
    NewPassphrase* m_passphrase;
    QLineEdit* m_user;
    QLineEdit* m_displayName;
    Field* m_userField = nullptr;
    TextLabel* m_summary;
    QCheckBox* m_understood;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    BackgroundWork* m_work;
};

} // namespace zaklon::ui
