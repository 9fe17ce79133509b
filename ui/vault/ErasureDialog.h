// SPDX-License-Identifier: GPL-3.0-or-later
// Asks once more before the file of a person is erased, and keeps the certificate: which category,
// how many, when, and who approved it. Nothing in it tells whom. What cannot be certified is not
// erased.
#pragma once

#include "core/retention/RetentionStore.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

class QIODevice;

namespace zaklon::ui {

/// What an organisation may show to others; no personal data.
struct ErasureCertificate {
    KeptAs category = KeptAs::ClosedFile;
    int files = 1;
    Date erasedOn;
    QString approvedBy; ///< the colleague, as the house calls them
};

/// The sentences of the certificate, one each line.
QStringList certificateLines(const ErasureCertificate& certificate, const Words& words);

/// A4. The device must be open for writing. Io if not everything could be written.
Status writeErasureCertificate(QIODevice& device, const ErasureCertificate& certificate,
                               const Words& words);

class ErasureDialog final : public PaperDialog {
    Q_OBJECT

  public:
    ErasureDialog(Session& session, const RetentionRow& row, QWidget* parent = nullptr);

  private:
    void act() override;

    Session& m_session;
    RecordId m_person;
    ErasureCertificate m_certificate;
};

} // namespace zaklon::ui
