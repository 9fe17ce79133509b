// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Scrim.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace zaklon::ui {

namespace {

void paintEdge(QDialog& dialog) {
    QPainter painter(&dialog);
    painter.setPen(Theme::of(&dialog).lineStrong);
    painter.drawRect(dialog.rect().adjusted(0, 0, -1, -1));
}

} // namespace

Scrim::Scrim(QWidget& window) : QWidget(&window), m_window(window) {
    setObjectName(QStringLiteral("scrim"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize) {
        resize(m_window.size());
        return false;
    }
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog == nullptr) {
        return false;
    }
    if (event->type() == QEvent::Paint) {
        paintEdge(*dialog);
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        QTimer::singleShot(0, this, &Scrim::follow); // the dialog is modal, or gone, by then
    }
    return false;
}

void Scrim::follow() {
    const auto* dialog = QApplication::activeModalWidget();
    const bool dimmed = dialog != nullptr && dialog->parentWidget() != nullptr &&
                        dialog->parentWidget()->window() == &m_window;
    if (dimmed) {
        resize(m_window.size());
        raise();
    }
    setVisible(dimmed);
}

void Scrim::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::of(this).scrim);
}

} // namespace zaklon::ui
