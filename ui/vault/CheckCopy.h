// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Backup.h"
#include "ui/vault/CopyTask.h"

namespace zaklon::ui {

class CredentialFields;
class Field;
class FileRow;

/// Reads a backup to its end and compares everything; writes nothing.
class CheckCopy final : public CopyTask {
    Q_OBJECT

  public:
    CheckCopy(Session& session, QWidget* parent);

  protected:
    bool isReady() override;
    void run() override;
    void progressed(quint64 done, quint64 total) override;

  private:
    FileRow* m_file;
    Field* m_fileField;
    CredentialFields* m_credentials;
};

} // namespace zaklon::ui
