#include "ui/today/channeltiles.h"

#include "ui/kit/optiontiles.h"
#include "ui/models/words.h"

namespace ayumi {

OptionTiles* newChannelTiles(QWidget* parent)
{
    std::vector<OptionTiles::Option> options;
    for (const ContactChannel channel :
         {ContactChannel::Phone, ContactChannel::Line, ContactChannel::Video, ContactChannel::Mail,
          ContactChannel::InPerson, ContactChannel::Letter})
        options.push_back({Words::of(channel), static_cast<int>(channel)});
    return new OptionTiles(options, parent);
}

} // namespace ayumi
