// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DemonstrationWork.h"

#include "core/demo/Demonstration.h"
#include "ui/session/Text.h"

#include <filesystem>

namespace zaklon::desktop {

std::function<Result<std::unique_ptr<Vault>>(const Progress&)>
openDemonstration(const QString& folder, Language language, const VaultEnvironment& environment) {
    const std::filesystem::path place(ui::toText(folder));
    return [place, language,
            environment](const Progress& progress) -> Result<std::unique_ptr<Vault>> {
        const auto passphrase = SecretBytes::fromText(demo::kDemoPassphrase);
        if (std::filesystem::exists(place / "vault.json")) {
            return Vault::open(place, Credentials{"coordinator", passphrase.clone()}, environment);
        }
        std::error_code ignored; // creating says what is wrong with the place
        std::filesystem::create_directories(place.parent_path(), ignored);
        demo::DemoOptions options;
        options.language = language;
        options.progress = [&](int made) {
            return progress(static_cast<std::uint64_t>(made),
                            static_cast<std::uint64_t>(options.persons));
        };
        return demo::createDemonstration(place, passphrase, options, environment);
    };
}

} // namespace zaklon::desktop
