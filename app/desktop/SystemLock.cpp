// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace zaklon::desktop {

namespace {

constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kLoginInterface("org.freedesktop.login1.Manager");
constexpr QLatin1String kLoginSession("org.freedesktop.login1.Session");

} // namespace

SystemLock::SystemLock(QObject* parent) : QObject(parent) {}

void SystemLock::listen() {
    auto system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(kLogin, kLoginPath, kLoginInterface, QStringLiteral("PrepareForSleep"), this,
                       SLOT(prepareForSleep(bool)));
        // Of every session: one lock too many costs a passphrase, one too few costs more.
        system.connect(kLogin, {}, kLoginSession, QStringLiteral("Lock"), this,
                       SLOT(lockSession()));
        holdSleep();
    }
    auto session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const auto& saver : {QStringLiteral("org.freedesktop.ScreenSaver"),
                                  QStringLiteral("org.gnome.ScreenSaver")}) {
            session.connect({}, {}, saver, QStringLiteral("ActiveChanged"), this,
                            SLOT(coverScreen(bool)));
        }
    }
}

/// Asks that sleep waits a moment, so that the keys are wiped before the memory stands still.
void SystemLock::holdSleep() {
    auto ask = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginInterface,
                                              QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Zaklon") << QStringLiteral("Zaklon")
        << QStringLiteral("delay");
    auto* call = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemLock::keepHold);
}

void SystemLock::keepHold(QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusUnixFileDescriptor> answer = *call;
    if (answer.isValid()) {
        m_hold = answer.value();
    }
    call->deleteLater();
}

void SystemLock::prepareForSleep(bool sleeping) {
    if (sleeping) {
        Q_EMIT lockWanted(); // letSleep() follows when it is done
    } else if (QDBusConnection::systemBus().isConnected()) {
        holdSleep();
    }
}

void SystemLock::letSleep() {
    m_hold = {};
}

void SystemLock::lockSession() {
    Q_EMIT lockWanted();
}

void SystemLock::coverScreen(bool active) {
    if (active) {
        Q_EMIT lockWanted();
    }
}

} // namespace zaklon::desktop
