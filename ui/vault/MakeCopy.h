// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Backup.h"
#include "ui/vault/CopyTask.h"

#include <memory>

namespace zaklon::ui {

class Field;
class FileRow;
class TextLabel;

/// Makes a backup and reads it back; it is done only after every page was compared.
class MakeCopy final : public CopyTask {
    Q_OBJECT

  public:
    MakeCopy(Session& session, QWidget* parent);

    void startAfresh() override;

  Q_SIGNALS:
    void copyMade(const QString& path);

  protected:
    bool isReady() override;
    void run() override;
    void progressed(quint64 done, quint64 total) override;

  private:
    void finish(const Result<BackupSummary>& made);
    void showRoom();
    QString suggestion() const;
    static QString freeName(const QString& path);

    FileRow* m_target;
    Field* m_targetField;
    TextLabel* m_room;
    std::shared_ptr<BackupJob> m_job;
};

} // namespace zaklon::ui
