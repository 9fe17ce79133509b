// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Restore.h"
#include "ui/vault/CopyTask.h"

class QCheckBox;

namespace zaklon::ui {

class CredentialFields;
class Field;
class FileRow;

/// Restores into a new folder. First it looks inside and shows what is there; the vault that is
/// open is never touched. What was erased in it since is erased in a copy of it too, unless
/// somebody wishes otherwise.
class RestoreCopy final : public CopyTask {
    Q_OBJECT

  public:
    RestoreCopy(Session& session, QWidget* parent);

    void startAfresh() override;
    /// The copy that was just made, unless another one is named already.
    void propose(const QString& path);

  protected:
    bool isReady() override;
    void run() override;
    void progressed(quint64 done, quint64 total) override;

  private:
    void look();
    void restore();
    void restored(const Restored& copy);
    void showStage(bool looked);
    /// Nothing for a copy of another vault.
    void readErasures(const RecordId& vault);
    QString folderProblem() const;

    FileRow* m_file;
    Field* m_fileField;
    CredentialFields* m_credentials;
    FileRow* m_folder;
    Field* m_folderField;
    QCheckBox* m_eraseAgain;
    Erasures m_erasures;   ///< of the vault that is open
    bool m_looked = false; ///< the copy was read to its end and is whole
};

} // namespace zaklon::ui
