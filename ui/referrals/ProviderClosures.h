// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a provider in its form: on which days it takes nobody, and room for one span more
// (need A43).
#pragma once

#include "core/referrals/ProviderClosure.h"
#include "ui/session/Session.h"

#include <QFrame>

class QVBoxLayout;

namespace zaklon::ui {

class RecordForm;

class ProviderClosures final : public QFrame {
    Q_OBJECT

  public:
    explicit ProviderClosures(Session& session, QWidget* parent = nullptr);

    void showProvider(const RecordId& provider);
    /// The span that may be added; nothing typed adds none.
    RecordForm& form() const { return *m_form; }
    bool check();
    /// With the provider, in the same write.
    Status save(Transaction& transaction, const RecordId& provider) const;
    /// False if the error is none of a span.
    bool showError(const Error& error);
    void focusFirst();

  private:
    void refresh();
    void addSpan(const ProviderClosure& closure);
    void remove(const RecordId& closure);

    Session& m_session;
    RecordId m_provider;
    QVBoxLayout* m_spans;
    RecordForm* m_form;
};

} // namespace zaklon::ui
