// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Backup.h"
#include "ui/vault/CopyTask.h"

#include <QElapsedTimer>

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
    /// When the last one was made.
    void showLast();

  Q_SIGNALS:
    void copyMade(const QString& path);

  protected:
    bool isReady() override;
    bool isAgreed() override;
    void run() override;
    void progressed(quint64 done, quint64 total) override;

  private:
    void finish(const Result<BackupSummary>& made);
    void showRoom();
    static QString freeName(const QString& path);
    /// Proposes the first free name for `wanted`.
    void propose(const QString& wanted);
    void forgetLast();

    TextLabel* m_last;
    FileRow* m_target;
    Field* m_targetField;
    TextLabel* m_room;
    std::shared_ptr<BackupJob> m_job;
    QString m_wanted;         ///< the name without a number that was proposed last
    QString m_proposed;       ///< with it
    QElapsedTimer m_lastMade; ///< since the copy before; not valid: none, or another was asked for
};

} // namespace zaklon::ui
