// SPDX-License-Identifier: GPL-3.0-or-later
// Our own line icons, drawn on a 20 x 20 grid and tinted with a colour of the theme (ui.md 3).
// Never the icon theme of the desktop: it may be missing, and it does not know our colours.
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>

class QPainter;

namespace zaklon::ui {

enum class IconName {
    Access,
    Again,
    Alert,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Backup,
    Bed,
    Calendar,
    Care,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Child,
    Circle,
    Clock,
    Close,
    Consent,
    Document,
    Download,
    Eye,
    EyeOff,
    Filter,
    Flag,
    Gauge,
    History,
    Info,
    Key,
    Link,
    Lock,
    More,
    Overview,
    Pathways,
    Pause,
    Pencil,
    People,
    Permit,
    Phone,
    PhoneOff,
    Plus,
    Printer,
    Progress,
    Reports,
    Scale,
    Search,
    Services,
    Settings,
    Shelter,
    Shield,
    Statistics,
    Today,
    Translate,
    Trash,
    Undo,
    Upload,
    User,
    Zaklon,
};

/// File name without its ending: "check-circle".
QString iconFile(IconName name);
std::optional<IconName> iconByFile(const QString& file);
std::span<const IconName> allIcons();

/// For buttons, actions and models. Push buttons draw it in the colour of their own text;
/// everything else uses `color` of the theme that is shown when it is painted.
QIcon icon(IconName name, ColorToken color = &Theme::text2);

/// For widgets that paint themselves. Sharp at the painter's device pixel ratio.
void paintIcon(QPainter& painter, const QRectF& rect, IconName name, const QColor& color);

/// Chevrons that mean 'on' and 'back' follow the reading direction; ticks, clocks and
/// phones do not.
IconName forwardChevron(Qt::LayoutDirection direction);

} // namespace zaklon::ui
