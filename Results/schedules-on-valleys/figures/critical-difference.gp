# Critical differences: 6 functions; CD = 18.7 (α = 0.05), p = 1.0e-4 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 1336; HEIGHT = 548
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.012, screen 0.9599 left font ",14" tc rgb INK
set label 2 '6 functions; CD = 18.7 (α = 0.05), p = 1.0e-4 (Friedman)' at screen 0.012, screen 0.9234 left font ",11" tc rgb MUTED
set lmargin at screen 0.2156; set rmargin at screen 0.7844
set bmargin at screen 0.0292; set tmargin at screen 0.7518
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:32.0]; set x2range [1:32.0]; set yrange [-396.0:0]
set x2tics 5 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.8212 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.8467 to first 19.666666666666668, screen 0.8467 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 10.333333333333334, screen 0.865 center font ",11" tc rgb INK
set label 10 'momentum + warmupStableDecay  7.92' at graph -0.0105, first -44.0 right font ",11" tc rgb C8
set label 11 'momentum + oneCy…cleMomentum=false  8.25' at graph -0.0105, first -66.0 right font ",11" tc rgb C2
set label 12 'adam + linear  9.08' at graph -0.0105, first -88.0 right font ",11" tc rgb C7
set label 13 'momentum + warmup cosine  9.08' at graph -0.0105, first -110.0 right font ",11" tc rgb C7
set label 14 'adam + polynomial  9.92' at graph -0.0105, first -132.0 right font ",11" tc rgb C5
set label 15 'adam + cosine  10.42' at graph -0.0105, first -154.0 right font ",11" tc rgb C2
set label 16 'adam + warmup cosine  11.75' at graph -0.0105, first -176.0 right font ",11" tc rgb C7
set label 17 'momentum + oneCy…ycleMomentum=true  12.50' at graph -0.0105, first -198.0 right font ",11" tc rgb C3
set label 18 'adam + cosineRestarts  13.92' at graph -0.0105, first -220.0 right font ",11" tc rgb C3
set label 19 'adam + piecewise  14.00' at graph -0.0105, first -242.0 right font ",11" tc rgb C4
set label 20 'adam  14.25' at graph -0.0105, first -264.0 right font ",11" tc rgb C1
set label 21 'adam + cosineSegments  14.75' at graph -0.0105, first -286.0 right font ",11" tc rgb C4
set label 22 'momentum  15.00' at graph -0.0105, first -308.0 right font ",11" tc rgb C1
set label 23 'adam + oneCycle cycleMomentum=true  15.42' at graph -0.0105, first -330.0 right font ",11" tc rgb C3
set label 24 'adam + step  15.58' at graph -0.0105, first -352.0 right font ",11" tc rgb C6
set label 25 'adam + logarithmicCooling  16.33' at graph -0.0105, first -374.0 right font ",11" tc rgb C8
set label 26 '16.83  adam + warmupStableDecay' at graph 1.0105, first -374.0 left font ",11" tc rgb C8
set label 27 '17.42  adam + oneCycle …cleMomentum=false' at graph 1.0105, first -352.0 left font ",11" tc rgb C2
set label 28 '17.42  momentum + polynomial' at graph 1.0105, first -330.0 left font ",11" tc rgb C5
set label 29 '17.75  adam + multistep' at graph 1.0105, first -308.0 left font ",11" tc rgb C1
set label 30 '17.75  momentum + cosine' at graph 1.0105, first -286.0 left font ",11" tc rgb C2
set label 31 '18.17  adam + inverseTime' at graph 1.0105, first -264.0 left font ",11" tc rgb C6
set label 32 '18.58  adam + exponential' at graph 1.0105, first -242.0 left font ",11" tc rgb C5
set label 33 '18.92  momentum + linear' at graph 1.0105, first -220.0 left font ",11" tc rgb C7
set label 34 '19.75  momentum + piecewise' at graph 1.0105, first -198.0 left font ",11" tc rgb C4
set label 35 '20.42  momentum + multistep' at graph 1.0105, first -176.0 left font ",11" tc rgb C1
set label 36 '21.75  momentum + inverseTime' at graph 1.0105, first -154.0 left font ",11" tc rgb C6
set label 37 '22.92  momentum + exponential' at graph 1.0105, first -132.0 left font ",11" tc rgb C5
set label 38 '23.58  momentum + cosineRestarts' at graph 1.0105, first -110.0 left font ",11" tc rgb C3
set label 39 '25.83  momentum + cosineSegments' at graph 1.0105, first -88.0 left font ",11" tc rgb C4
set label 40 '25.92  momentum + logarithmicCooling' at graph 1.0105, first -66.0 left font ",11" tc rgb C8
set label 41 '26.83  momentum + step' at graph 1.0105, first -44.0 left font ",11" tc rgb C6
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C8, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::5::5 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::6::6 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::7::7 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::8::8 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::9::9 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::10::10 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::11::11 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::12::12 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::13::13 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::14::14 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::15::15 using 1:2 with lines lw 1.4 lc rgb C8, \
  D index 0 every :::16::16 using 1:2 with lines lw 1.4 lc rgb C8, \
  D index 0 every :::17::17 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::18::18 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::19::19 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::20::20 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::21::21 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::22::22 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::23::23 using 1:2 with lines lw 1.4 lc rgb C7, \
  D index 0 every :::24::24 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::25::25 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::26::26 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 0 every :::27::27 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::28::28 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::29::29 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::30::30 using 1:2 with lines lw 1.4 lc rgb C8, \
  D index 0 every :::31::31 using 1:2 with lines lw 1.4 lc rgb C6, \
  D index 1 using ($1-0.124):3:($2-$1+2*0.124):(0) with vectors nohead lw 4.5 lc rgb INK
