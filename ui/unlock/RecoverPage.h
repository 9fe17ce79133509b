// SPDX-License-Identifier: GPL-3.0-or-later
// A forgotten passphrase: directors bring their shares, a coordinator gets a new one.
#pragma once

#include "core/vault/RecoveryShare.h"
#include "ui/unlock/Gate.h"

#include <vector>

class QLineEdit;
class QPushButton;

namespace zaklon::ui {

class BackgroundWork;
class Banner;
class Field;
class NewPassphrase;
class PassphraseField;
class TextLabel;

class RecoverPage final : public Gate {
    Q_OBJECT

  public:
    RecoverPage(const GateContext& context, const QString& folder, QWidget* parent = nullptr);

    void goOnFrom(Gate& before) override;

  private:
    void arrange();
    void addShare();
    void showShares();
    void recover();
    void finish(const Status& done);
    void setBusy(bool busy);

    QString m_folder;
    std::vector<RecoveryShare> m_shares;
    Banner* m_problem;
    PassphraseField* m_typed;
    Field* m_typedField;
    QPushButton* m_add;
    TextLabel* m_have;
    QLineEdit* m_user;
    Field* m_userField;
    NewPassphrase* m_fresh;
    QPushButton* m_recover;
    QPushButton* m_back;
    BackgroundWork* m_work;
};

} // namespace zaklon::ui
