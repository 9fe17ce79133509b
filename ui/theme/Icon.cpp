// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <utility>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initIconResource() {
    Q_INIT_RESOURCE(zaklon_icons);
}

namespace zaklon::ui {

namespace {

using N = IconName;

constexpr std::array<std::pair<IconName, const char*>, 61> kFiles = {{
    {N::Access, "access"},
    {N::Again, "again"},
    {N::Alert, "alert"},
    {N::ArrowDown, "arrow-down"},
    {N::ArrowLeft, "arrow-left"},
    {N::ArrowRight, "arrow-right"},
    {N::ArrowUp, "arrow-up"},
    {N::Backup, "backup"},
    {N::Bed, "bed"},
    {N::Calendar, "calendar"},
    {N::Care, "care"},
    {N::Check, "check"},
    {N::CheckCircle, "check-circle"},
    {N::ChevronDown, "chevron-down"},
    {N::ChevronLeft, "chevron-left"},
    {N::ChevronRight, "chevron-right"},
    {N::ChevronUp, "chevron-up"},
    {N::Child, "child"},
    {N::Circle, "circle"},
    {N::Clock, "clock"},
    {N::Close, "close"},
    {N::Consent, "consent"},
    {N::Document, "document"},
    {N::Download, "download"},
    {N::Eye, "eye"},
    {N::EyeOff, "eye-off"},
    {N::Filter, "filter"},
    {N::Flag, "flag"},
    {N::Gauge, "gauge"},
    {N::History, "history"},
    {N::Info, "info"},
    {N::Key, "key"},
    {N::Link, "link"},
    {N::Lock, "lock"},
    {N::More, "more"},
    {N::Overview, "overview"},
    {N::Pathways, "pathways"},
    {N::Pause, "pause"},
    {N::Pencil, "pencil"},
    {N::People, "people"},
    {N::Permit, "permit"},
    {N::Phone, "phone"},
    {N::PhoneOff, "phone-off"},
    {N::Plus, "plus"},
    {N::Printer, "printer"},
    {N::Progress, "progress"},
    {N::Reports, "reports"},
    {N::Scale, "scale"},
    {N::Search, "search"},
    {N::Services, "services"},
    {N::Settings, "settings"},
    {N::Shelter, "shelter"},
    {N::Shield, "shield"},
    {N::Statistics, "statistics"},
    {N::Today, "today"},
    {N::Translate, "translate"},
    {N::Trash, "trash"},
    {N::Undo, "undo"},
    {N::Upload, "upload"},
    {N::User, "user"},
    {N::Zaklon, "zaklon"},
}};

QByteArray drawingOf(IconName name) {
    initIconResource();
    QFile file(QStringLiteral(":/zaklon/icons/%1.svg").arg(iconFile(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A tinted picture of `size` device pixels.
QPixmap tinted(IconName name, const QSize& size, const QColor& color) {
    const QString key = QStringLiteral("zaklon-icon-%1-%2-%3x%4")
                            .arg(iconFile(name), color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter,
                    QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine {
  public:
    TintedIconEngine(IconName name, ColorToken color) : m_name(name), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, colorIn(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return tinted(m_name, size, colorIn(mode));
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("zaklon"); }
    QString iconName() override { return iconFile(m_name); }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_color); }

  private:
    QColor colorIn(QIcon::Mode mode) const {
        // An engine is not told which widget asks, so it uses the theme of the application.
        const Theme& theme = Theme::of(nullptr);
        return mode == QIcon::Disabled ? theme.text3 : theme.*m_color;
    }

    IconName m_name;
    ColorToken m_color;
};

} // namespace

QString iconFile(IconName name) {
    for (const auto& [known, file] : kFiles) {
        if (known == name) {
            return QString::fromLatin1(file);
        }
    }
    return {};
}

std::optional<IconName> iconByFile(const QString& file) {
    for (const auto& [name, known] : kFiles) {
        if (file == QLatin1String(known)) {
            return name;
        }
    }
    return std::nullopt;
}

std::span<const IconName> allIcons() {
    static const std::array<IconName, kFiles.size()> names = [] {
        std::array<IconName, kFiles.size()> all{};
        for (std::size_t i = 0; i < kFiles.size(); ++i) {
            all[i] = kFiles[i].first;
        }
        return all;
    }();
    return names;
}

QIcon icon(IconName name, ColorToken color) {
    return QIcon(new TintedIconEngine(name, color));
}

void paintIcon(QPainter& painter, const QRectF& rect, IconName name, const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(rect.width() * ratio)),
                     static_cast<int>(std::ceil(rect.height() * ratio)));
    if (size.isEmpty()) {
        return;
    }
    QPixmap pixmap = tinted(name, size, color);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels: a line icon drawn between two is blurred.
    const QPointF corner(std::round(rect.x() * ratio) / ratio,
                         std::round(rect.y() * ratio) / ratio);
    painter.drawPixmap(corner, pixmap);
}

IconName forwardChevron(Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? IconName::ChevronLeft : IconName::ChevronRight;
}

} // namespace zaklon::ui
