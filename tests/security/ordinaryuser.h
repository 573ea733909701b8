#pragma once

#include <unistd.h>

namespace ayumi {

/// While it lives, root is nobody in particular, so that file permissions mean something. Others stay who
/// they are.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::seteuid(65534) != 0)
            m_wasRoot = false;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            ::_exit(1);
    }

private:
    bool m_wasRoot;
};

} // namespace ayumi
