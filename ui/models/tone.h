#pragma once

namespace ayumi {

/// What a mark, a line or a message wants to say by its colour. ui/kit turns it into colours of the theme.
enum class Tone
{
    Neutral,
    Accent,  ///< on its way, done, ours to do next
    Info,    ///< planned, booked
    Waiting, ///< waits for somebody
    Danger,  ///< overdue, must not be missed
    RightSide,
    LeftSide
};

} // namespace ayumi
