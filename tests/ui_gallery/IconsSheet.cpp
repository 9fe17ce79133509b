// SPDX-License-Identifier: GPL-3.0-or-later
#include "GallerySheets.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"

#include <QGridLayout>

namespace zaklon::ui::gallery {

QWidget* makeIcons() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(24, 14, 24, 14);
    int cell = 0;
    for (const IconName name : allIcons()) {
        const int column = cell % 10;
        const int row = cell / 10 * 2;
        grid->addWidget(new IconLabel(name, 40), row, column, Qt::AlignHCenter | Qt::AlignBottom);
        grid->addWidget(new TextLabel(iconFile(name), TextRole::Caption), row + 1, column,
                        Qt::AlignHCenter | Qt::AlignTop);
        ++cell;
    }
    return page;
}

} // namespace zaklon::ui::gallery
