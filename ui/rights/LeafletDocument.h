// SPDX-License-Identifier: GPL-3.0-or-later
// A leaflet as text to be shown or printed, from right to left where its language is. What the
// person carries has no name of an organisation, a title that tells nothing, and no word that
// brands her.
#pragma once

#include "core/base/Result.h"
#include "core/rights/Leaflet.h"

#include <QString>

#include <functional>
#include <string>

class QIODevice;
class QTextDocument;

namespace zaklon::ui {

/// For whose eyes it is.
enum class LeafletUse {
    Person, ///< paper and full screen: stars at points to be checked, the draft notice
    Worker  ///< preview: sources as well
};

/// The name of a language in that language: 'Français'.
QString languageName(std::string_view language);

/// How a source is called in the language of whoever reads.
using SourceNames = std::function<QString(const std::string& source)>;

/// Fills the document; its text runs in the direction of the language. Sources stay as they are
/// typed unless somebody names them.
void fillLeaflet(QTextDocument& document, const rights::Leaflet& leaflet,
                 const rights::LeafletNotices& notices, std::string_view language, LeafletUse use,
                 const SourceNames& named = {});

/// Writes A5 pages. Title and producer of the file tell nothing. The device must be open for
/// writing. Io if not everything could be written.
Status writeLeafletPdf(QIODevice& device, const rights::Leaflet& leaflet,
                       const rights::LeafletNotices& notices, std::string_view language);

} // namespace zaklon::ui
