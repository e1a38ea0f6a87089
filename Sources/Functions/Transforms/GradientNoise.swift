import GSL
import Lanes
